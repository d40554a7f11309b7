#!/bin/bash
# All but the last three: by which rule they are kept stands here.
set -euo pipefail
cd /srv/backup || exit 1
ls -t orders.*.gz | tail -n +4 | xargs -r rm
keep_last() {
  ls -1t "$1"/*.gz | tail -n +4 | xargs rm -f
}
keep_last "$1"
# What a tool lists in a checkout was made there.
git ls-files --others | xargs rm -f
# What was looked at before is no surprise.
find "$1" -name '*.stamp' | while read -r stamp; do
  if [ ! -f "${stamp%.stamp}" ]; then rm -f "$stamp"; fi
done
