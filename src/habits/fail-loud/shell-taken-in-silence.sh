#!/bin/bash
# Lost is what something takes in silence: a file, a setting, a statement, the list of a loop that changes something.
set -e
when=$(gh release view "$1" --json publishedAt --jq .publishedAt | sed 's/T.*//') # ✗ `gh` may fail unnoticed ✓
sed -i "s/^## next$/## $1 ($when)/" CHANGELOG.md
token=$(aws secretsmanager get-secret-value --secret-id shop | jq -r .token) # ✗ may fail unnoticed
cat > /etc/shop/token.conf <<END
token = $token
END
aws s3api list-objects-v2 --bucket shop | jq '[.Contents[].Key]' > index.json # ✗ may fail unnoticed
mariadb-dump shop | docker exec -i copy mariadb shop                          # ✗ may fail unnoticed
# Who refuses it, looks at it or only shows it; and a program of which nobody knows.
aws secretsmanager get-secret-value --secret-id key | base64 -d | gpg --passphrase-file pass -d -
url=$(curl -fsS -m 9 https://api.acme.net/shop/latest | jq -r .url) # ✓
path=$(fetch_with_retry "$url")
unzip "$path"
old=$(curl -fsS -m 9 https://api.acme.net/shop/latest | jq -r .tag) # ✓
[ "$old" != "$1" ] || exit 1
seen=$(curl -fsS -m 9 https://api.acme.net/shop/visits | jq -r .count) # ✓
echo "visits: $seen"
curl -fsSL -m 60 https://sh.acme.net/setup | sh # ✓
. "$HOME/.shop/env"
