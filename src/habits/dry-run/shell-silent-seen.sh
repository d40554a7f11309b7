#!/bin/bash
# Looked at before, kept for a time, one of many, shown first, renewed; what whoever reads it in has set; a branch of its own.
set -euo pipefail
[ -d "$1" ] || exit 2
rm -rf "$1/parts"
find "$2" -name '*.gz' -ctime +7 -delete
rm -rf "$SHOP_ROOT/uploads"
find "$SHOP_ROOT" -name '*.csv' -delete
kubectl delete job "$JOB" --ignore-not-found=true
kubectl --context="$CONTEXT" delete pod "$POD" --wait=false
aws ec2 delete-security-group --group-id "$GROUP"
old=$(jq -r --arg cutoff "$CUTOFF" '.[] | select(.Expiration < $cutoff) | .Name' certificates.json)
for name in $old; do
  aws iam delete-server-certificate --server-certificate-name "$name"
done
mysql -e 'SELECT * FROM queries' stats
mysql -e 'DELETE FROM queries' stats
psql -c "UPDATE jobs SET reserved_at = 0"
psql -c "TRUNCATE prices; COPY prices FROM STDIN" < prices.csv
git push --force origin "preview-$NAME"
