#!/bin/bash
# The line before says what is done, and with what; tables, sums and listings name their own files.
set -e
if ! which golint > /dev/null; then
  echo "installing golint"
  go install golang.org/x/lint/golint@latest
fi
for page in pages/*.org; do
  file "$page"
  md5sum "$page" >> sums.txt
  echo "$page"
  ./render "$page" html > "$(basename "$page").html"
  ./render "$page" org > "$(basename "$page").org"
done
