#!/bin/bash
# A cluster's refusal says what it was at, and why not.
set -e
kubectl create namespace shop
kubectl create configmap shop --from-env-file=./shop.env -n shop
helm install shop ./chart -n shop
kubectl apply -f autoscale.yaml -n shop
