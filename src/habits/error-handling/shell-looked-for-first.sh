#!/bin/bash
# Whoever looks knows which file it was: the upload is what nobody tells of.
key="$1.key"
if [[ ! -f "$key" ]]; then
  echo "$key is not there"
fi
openssl pkcs8 -topk8 -nocrypt -in "$key" -out "$key.pk8"
az keyvault secret set --vault-name "$2" --name shop-key --file "$key.pk8"  # ✗ (info) If `az` fails
