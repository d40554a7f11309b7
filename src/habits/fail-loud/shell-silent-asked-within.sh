#!/bin/bash
# What is asked of a container from within: nothing is changed there.
set -e
kubectl -n shop exec -c web "web-0" -- curl -sk "https://web-0:9644/v1/brokers" > brokers.json || true
kubectl -n shop exec web-0 -- cat /etc/shop.conf > conf.txt || true
docker exec web df -h > disk.txt || true
kubectl apply -f shop.yaml # ✓
