# example: path=jobs/verify.sh job
#!/bin/bash
set -euo pipefail

drill() {
  local archive="$1" work
  tar -tzf "$archive" > /dev/null
  work="$(mktemp -d)"
  trap 'rm -rf "$work"' RETURN
  tar -xzf "$archive" -C "$work"                # the archive is only read
  sort "$work/orders.csv" > "$work/orders.txt"
  sort "$work/orders.txt" > "$work/orders.csv"  # and this ends with the run
}

drill /srv/backup/orders.tgz
