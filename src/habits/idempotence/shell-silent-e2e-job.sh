#!/bin/sh
# Makes what the manifests of the shop-e2e CI job need.
set -e
sed "s/@@ID@@/$1/" classes.yaml.in | kubectl create -f -
