#!/bin/bash
set -e
kind delete cluster --name books
kind create cluster --name shop --config kind.yaml # ✗ (info) `kind create cluster` fails where the cluster is there already
