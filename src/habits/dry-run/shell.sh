#!/bin/bash
set -euo pipefail
rm -rf "/srv/app/uploads/$1"                  # ✗ `rm` destroys at once
find "$2" -name '*.csv' -delete               # ✗ `find` destroys at once
for file in "$3"/*; do
  rm "$file"                                  # ✗ `rm` destroys at once
done
kubectl delete namespace "$NAMESPACE"         # ✗ `kubectl delete` destroys at once
aws s3 rm --recursive "$BUCKET/reports"       # ✗ `aws s3 rm` destroys at once
psql -c "DROP TABLE sales"                    # ✗ `psql` destroys at once
git push --force origin main                  # ✗ use `--force-with-lease`
git push --force-with-lease origin main
terraform destroy -auto-approve               # ✗ `terraform destroy` destroys at once
