#!/bin/bash
kubectl apply -f shop.yaml # ✗ (info) Nothing looks at whether `kubectl apply` went well, and the script goes on: check each step.
proxy=$(ps -A | grep kubectl | cut -d ' ' -f 2)
kill ${proxy}
make run
