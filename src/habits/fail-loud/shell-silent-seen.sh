#!/usr/bin/env bash
# What breaks by itself on an error page, is shown to a person, told to a chat, or a shell for somebody.
set -eo pipefail
usage() {
  cat <<EOF >&2
Afterwards: `git add notes && git commit -m "notes"`
EOF
  exit 2
}
[ "$#" -lt 1 ] && usage
die() {
  echo "error: $1" && exit 1
}
ansible-playbook site.yml
if [ $? -eq 0 ]; then
  echo "applied"
else
  die "not applied"
fi
tags=$(curl -s --max-time 9 https://registry.example.org/tags | jq -r '.tags[].name')   # ✓
first=$(curl -s --max-time 9 https://registry.example.org/all | jq -r '.[] | select(.latest) | .name')
curl -sSL --max-time 9 https://tools.example.org/install.py | python3 -
curl -s --max-time 9 https://keys.example.org/release.asc | /usr/bin/gpg --import
curl -sf --max-time 9 "$METRICS" | grep -i queue | sort   # ✓
title_of() {
  curl -s --max-time 9 "https://titles.example.org/$1"
}
title=$(title_of "$1")
while [[ $title == *"rate limit"* ]]; do
  sleep 1
  title=$(title_of "$1")
done
send_chat_alert() {
  curl -s --max-time 9 -X POST -d "$1" "$room"
}
send_chat_alert "$tags $first $title"
