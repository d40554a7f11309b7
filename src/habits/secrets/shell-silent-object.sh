#!/bin/bash
# Words with a figure in them: the object of a cluster is called so, and nobody draws a key like that.
set -euo pipefail
case "$1" in
  orders) STORE_SECRET="pgsql9-auth" ;;
  mail) STORE_SECRET="mail2-credentials" ;;
  *) STORE_SECRET="shop-v2.relay-token" ;;
esac
kubectl get secret "$STORE_SECRET" -o name
API_TOKEN=orders2live
SHOP_TOKEN="k3y9f8-a7b6c5-d4e3f2"  # ✗ The value of `SHOP_TOKEN`
OPS_PASSWORD="harbour7"            # ✗ rotate it
export API_TOKEN SHOP_TOKEN OPS_PASSWORD
