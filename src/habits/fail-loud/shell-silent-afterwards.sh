#!/bin/bash
# Steps whose failure is seen afterwards, or changes nothing.
if [ ! -r "$SETTINGS" ]; then
  /sbin/tell_router 0
  exit 1
fi
output=$(cat /sys/bus/w1/devices/28-*/w1_slave)
if [ $? -ne 0 ]; then
  pinctrl set 17 op dl
  exit
fi
ssh -o ConnectTimeout=5 "$HOST" "cat '$SOURCE'" > "$BUFFER"  # ✗ Nothing looks at whether
sum=$(sha256sum "$BUFFER" | awk '{print $1}')
if [ "$sum" != "$EXPECTED" ]; then
  echo "The copy is damaged" >&2
  exit 1
fi
raw=$(wget -qO- "http://$HOST/status")
if [ ${#raw} -eq 0 ]; then
  echo "$HOST is offline"
fi
.venv/bin/python3 scrape.py --date "$DAY"
FILE=$(ls -t "/tmp/scrape_${DAY}"_*.json 2> /dev/null | head -1)
if [[ -z "$FILE" ]]; then
  echo "Nothing for $DAY"
fi
python3 fetch.py
count=$(find downloads -name '*.rpm' | wc -l)
if [ "$count" -gt 1 ]; then
  echo "too many"
fi
if [ -n "$TAG" ]; then
  sync-images "$TAG"
else
  sync-images latest
fi
status=$?
gcloud logging read "severity>=ERROR" --limit=5
bq query --use_legacy_sql=false "SELECT day, count(*) FROM shop.orders GROUP BY day"
docker-compose -f compose.yml ps
git --git-dir="$REPO" config gc.auto 0
git branch -d -- "$BRANCH"
mv radio.log radio.log.bak
if ! ping -c 1 "$ROUTER"; then
  systemctl reboot
fi
exit "$status"
