#!/bin/bash
set -e
export POD=$(kubectl get pods -l app=shop -o jsonpath="{.items[0].metadata.name}")
kubectl --namespace shop port-forward $POD 8080:80  # ✓
