#!/bin/bash
# What `set -e` does not see.
set -e
install -d /backup                                # ✓
pg_dump app | gzip > /backup/app.sql.gz           # ✗ add `set -o pipefail`
curl -fsS "$SOURCE_URL" | jq .items > items.json  # ✗ `curl` may fail unnoticed ✓
rsync -a items.json web: && touch /backup/done    # ✗ ignores what stands left of `&&`
for host in $(cat /etc/fleet/hosts); do           # ✗ inside `$(…)`
  ssh "$host" uptime
done
git fetch origin && git checkout FETCH_HEAD
sed -i.bak 's/a/b/' app.conf && rm app.conf.bak
for patch in $(./patches-for.py app); do          # ✗ inside `$(…)`
  git am "$patch"
done
report() {
  local total=$(psql -tc 'select count(*) from sales')  # ✗ `psql` may fail unnoticed
  echo "$total" > total.txt
}
report
sed 's/a/b/' items.json > new.json && mv new.json items.json  # ✗ `sed` may fail unnoticed
aws s3 cp items.json "$BUCKET/" || true           # ✗ nobody hears of it
rsync -a /backup/ far: &                          # ✗ in the background
rsync -a /backup/ near: &                         # ✗ in the background
wait
curl -s "$STATUS_URL" -o status.json
curl -s "$STATUS_URL" > status.json               # ✗ add `--fail`
[ "$NAME" ] && export NAME && perl -pe 's/@name@/$ENV{NAME}/' app.in > app.new && mv app.new app
docker push "$IMAGE" || true                      # ✗ nobody hears of it
terraform apply plan.out || {                     # ✗ exit status 0
  echo "apply failed"
}
exit 0
