# example: path=cron/export.sh job
#!/bin/sh
# Held by somebody else or failed: it is the same status, and the run before it is left alone.
set -eu
flock --nonblock /run/lock/export.lock /srv/shop/export --all > /srv/export.csv || {
  echo "an export runs already"
  exit 1
}
