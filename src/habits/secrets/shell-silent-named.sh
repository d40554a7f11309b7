#!/bin/bash
# The name of an entry in a cluster's store, by what is done with it or what is said of it.
set -euo pipefail
SHOP_SECRET="${SHOP_SECRET:-}"  # ✓
oc create secret generic "$SHOP_SECRET" --from-env-file=.env
echo "secret: $SHOP_SECRET in $NAMESPACE"
helm upgrade shop ./chart --set "tls.secretName=$EDGE_SECRET"  # ✓
echo "tls: $EDGE_SECRET"
echo "pulled with $REGISTRY_PULL_SECRET"  # ✓
echo "the secret '$SIGN_SECRET' already exists"  # ✓
