#!/bin/bash
# Words of a function that another file holds; an answer that the next line looks at.
. "$HOME/common.sh"
log "Pruning the captures" INFO
sqlite3 "$DB" "delete from passes where old"
aws s3 sync captures s3://captures
gh release download v1
status=$(curl -s --max-time 5 "$API")
[ -z "$status" ] && exit 1
print_in_color "$BLUE" "Getting the server"
docker pull acme/server
docker run -d acme/server
psql -c 'select 1'
