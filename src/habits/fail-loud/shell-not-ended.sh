#!/bin/bash
# Nothing ends this script, and the last that it does is to show something.
curl -s https://data.acme.io/towns.csv > /srv/towns.csv  # ✗ passes for data: add `--fail … || exit 1`. ✗ Nothing looks at whether
for year in 2024 2025; do
  echo "Loading $year" && curl -s "https://data.acme.io/$year.csv" > "/srv/$year.csv"  # ✗ add `--fail … || exit 1`.
done
fetch() {
  curl -s https://data.acme.io/regions.csv > /srv/regions.csv  # ✗ add `--fail … || exit 1`.
  curl -s https://data.acme.io/streets.csv | sort > /srv/streets.csv  # ✗ add `--fail` and `set -o pipefail`, and end it with `|| exit 1`.
}
fetch
# A published archive: whoever opens a page as one is told that it is none.
curl -sL https://data.acme.io/full.csv.gz > /srv/full.csv.gz
curl -sL -o /srv/parts.zip https://data.acme.io/parts.zip
cd /srv && ls -lh
