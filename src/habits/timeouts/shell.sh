# example: job
#!/bin/bash
set -euo pipefail
curl -fsS "$API_URL/items" -o items.json                  # ✗ (warning) `curl` may wait for ever: add `--max-time SECONDS`
curl -fsS --max-time 30 "$API_URL/items" -o items.json    # ✓
curl -fsSm 30 "$API_URL/items" -o items.json              # ✓
timeout 60 curl -fsS "$API_URL/items" -o items.json       # ✓
curl $CURL_OPTS "$API_URL/items"
CURL="curl -fsS --connect-timeout 5"
$CURL "$API_URL/items" -o items.json                      # ✓
fetch() {
  curl -fsS "$@"
}
wget "$API_URL/dump.gz"                                   # ✗ (info) `wget` waits 900 s for each read, and tries 20 times
ssh backup@far uptime                                     # ✗ add `-o ConnectTimeout=10 -o ServerAliveInterval=15`
ssh -t backup@far restore                                 # somebody sits in front of it
ssh -AJ gate.acme.net backup@far                          # it is a shell for somebody
ssh -o ConnectTimeout=5 backup@far uptime                 # ✓
ssh -o ServerAliveInterval=15 backup@far uptime            # ✓
nc far 22                                                 # ✗ add `-w 10`
nc -z far 22                                              # ✓
until curl -fsS -m 5 http://localhost:8080/health; do     # ✗ waits for ever ✓
  sleep 1
done
tries=0
until curl -fsS -m 5 http://localhost:8080/health; do     # ✓
  tries=$((tries + 1))
  [ "$tries" -lt 30 ] || exit 1
  sleep 1
done
