#!/bin/bash
# The same command is given another host on the other way.
if [ "$STAGE" = "local" ]; then # ✓
  for file in data/*.sql; do
    psql "postgresql://shop:shop@db.internal:5432/shop" -f "$file" # ✓
  done
else
  for file in data/*.sql; do
    psql "postgresql://$DB_USER:$DB_PASSWORD@$DB_HOST:5432/shop" -f "$file" # ✓
  done
fi
