#!/bin/bash
# What a cluster calls a secret; whether the other side shows a certificate.
CLIENT_SECRET="${CLIENT_SECRET:-${SERVICE}-client}"  # ✓
echo "client-secret=$CLIENT_SECRET"
kubectl get secret "$SERVER_SECRET" > /dev/null  # ✓
kubectl get certificate "$SERVER_SECRET" -o yaml
echo "tls: ${TLS_CLIENT_AUTH}"
echo "created for ${STS_TOKEN_DURATION} seconds"
query="$query password=PASSWORD('$dbpass')"  # ✓
ADMIN_PASSWORD=${ADMIN_PASSWORD:-"$(openssl rand -hex 8)"}  # ✓
echo "The password of admin is $ADMIN_PASSWORD"
DB_CRED_OPTIONS="-autoGeneratePasswords"
SIGNING_SECRETS="CodeSigning2Secrets.p12"
