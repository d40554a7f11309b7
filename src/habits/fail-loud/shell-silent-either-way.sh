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
