#!/bin/bash
# What the run has made from its manifest a moment ago it takes away again.
set -e
kubectl apply -f /srv/manifests/001-storage-class-test-pvc.yaml
kubectl wait --for=condition=bound pvc/storage-test-pvc --timeout=60s
kubectl delete pvc storage-test-pvc
