#!/bin/bash
# All but the last three, and nobody sees which.
set -euo pipefail
cd /srv/backup || exit 1
ls -t orders.*.gz | tail -n +4 | xargs -r rm # ✗ `rm` destroys at once
# What a tool lists in a checkout was made there.
git ls-files --others | xargs rm -f
