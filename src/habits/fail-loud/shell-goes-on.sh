#!/bin/bash
# Nothing shows what comes of it: one line in the summary, on the first command that matters.
mkdir -p "$HOME/reports"
useradd report
hdiutil detach /Volumes/old
crontab -e
version=$(cat VERSION)
cp "$HOME/templates/report.md" "$HOME/reports/"  # ✗ Nothing looks at whether `cp` went well, and the script goes on: check each step
render-report "$HOME/reports/report.md" "$version"
rsync -a "$HOME/reports/" reports.shop:/srv/reports/ || exit 1  # ✓
du -sh "$HOME/reports"
