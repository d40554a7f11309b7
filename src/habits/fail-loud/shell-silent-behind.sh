#!/bin/bash
# A service beside the script; a function of whoever reads this one; what is only asked.
set -e
mono app.exe --no-browser &
wait
set -uo pipefail
sysctl hw.model
ReportIt "done"
curl -sv "$1" 2>&1 > /dev/null | grep -v '^\*' | cut -c3- | tail -n +2  # ✓
