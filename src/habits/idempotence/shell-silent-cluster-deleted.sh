#!/bin/bash
# The cluster of that name was taken away before.
set -e
kind delete cluster --name shop
make images
kind create cluster --name shop --config kind.yaml
