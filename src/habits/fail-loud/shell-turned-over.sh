#!/bin/bash
# The older dumps go, whether there is a new one or not.
folder=${1:-/srv/dumps}
./dump-tables "$folder/dump-$(date -I).sql.gz"  # ✗ `find` takes away what it was to keep
find "$folder" -name 'dump-*' -mtime +14 -delete
