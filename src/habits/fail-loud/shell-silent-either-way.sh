#!/bin/bash
# Told either way; what may be missing; a program whose failure is an answer; a list that leaves.
set -e
log() {
  echo "$*" >&2
}
mount -t tmpfs shm /dev/shm && log "more memory" || log "no more memory"
scp "far:*.rpm" /srv/results || true
install_it() {
  apt-get update && apt-get install -y tool && FROM=apt && return 0
  return 1
}
log "$(service dbus start | xargs)"
install_it
/usr/local/bin/digest-due "$1" || exit 0
systemctl is-failed app && systemctl reset-failed app  # ✓
while true; do
  curl -f -m 5 -o /dev/null "$URL" || return  # ✓
done
# What the next command tells of; a flag; a status that is handed back; what is there to stay; words that others refuse.
apt-get update && apt-get install -y jq
mkdir -p /run/app && echo "$$" > /run/app/pid
git pull --rebase && updated=1
docker login -u token -p "$(gcloud auth print-access-token)" registry.acme.org
for namespace in $(kubectl get namespaces -o name); do
  echo "$namespace $updated"
done
rename_it() {
  if [ -n "$1" ]; then
    sed 's/^pick/reword/' "$1" > "$1.new" && mv "$1.new" "$1"
    return
  fi
  echo "$1"
}
rename_it todo
gcloud emulators pubsub start &
wait
