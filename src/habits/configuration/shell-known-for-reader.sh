#!/bin/bash
# What whoever runs it is told to put their own for.
set -eu
# Settings - UPDATE THESE
PROJECT_ID=acme-shop # ✗ in the code: elsewhere it needs a change
DB_HOST=10.20.0.7
ACCOUNT_ID=731818487140

ADDRESS=192.168.1.100  # Change this to your static address
LOG=/home/ada/Logs  # can be any directory you want
# Replace with your own registry
REGISTRY=10.20.0.8:5000

GCP_PROJECT=shop-123456
FAR=10.20.0.9  # ✗ A private address is written here
# Update this when the balancer moves: all of it goes through there.
FRONT=/home/eve/front  # ✗ A path in a home directory
deploy "$PROJECT_ID" "$DB_HOST" "$ACCOUNT_ID" "$ADDRESS" "$LOG" "$REGISTRY" "$GCP_PROJECT" "$FAR" "$FRONT"
