#!/bin/bash
. ../../third_party/demo-magic/demo-magic.sh
clear
p "Now it is refused"
pe "kubectl create ns test"
kubectl delete constrainttemplates shop
