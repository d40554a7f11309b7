#!/bin/bash
# What a store or a file outside of the code gives; whether it is there, and what it is called, is no credential.
set -euo pipefail
LOGFILE=/tmp/shop.log
kubectl get secret shop -n shop >/dev/null
kubectl get secrets -o name
kubectl get secret shop -n shop -o yaml | kubectl apply -f - # ✓
PASSWORD=$(gcloud secrets versions access latest --secret=shop) # ✓
oras resolve --registry-config "$AUTH_FILE" acme/shop # ✓
kubectl get secret shop -o json 2>&1 | tee -a "$LOGFILE" # ✗ writes what the secret holds to a log
BACKUP_TOKEN=$(infisical secrets get BACKUP_TOKEN --plain 2>/dev/null || true) # ✓
curl -fsS --header "Authorization: PVEAPIToken=$BACKUP_TOKEN" "$BACKUP_HOST/api2/json/version" # ✗ (info) shows in the process list while `curl` runs: hand it over in a file with `-H @FILE`
vault kv get secret/shop
