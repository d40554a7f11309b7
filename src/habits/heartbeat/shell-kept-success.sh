# example: path=cron/save.sh
#!/bin/bash
# Somebody hears of each good run, and misses it when it does not come.
tell() {
  curl -fsS --max-time 9 -X POST "$SLACK_WEBHOOK_URL" -d "{\"text\": \"$1: $2\"}"
}
if rsync -a /srv/app/ store:/srv/app/; then
  tell SUCCESS "saved" # ✓
fi
