#!/bin/bash
# The reason stands above the block, above the first of two branches, or behind the command.
set -e
# No jobs known; if we can't ask, skip the cleanup (rather keep a folder too many)
if ! jobs=$(shopctl jobs --json 2>/dev/null); then
  echo "Failed to ask for the jobs"
  exit 0
fi
if ! jq -e . >/dev/null 2>&1 <<<"$jobs"; then
  echo "Error: invalid JSON"
  exit 0
fi
# The menu boots the machine, which drops the line: that is the
# success path.
{
  sleep 8
  printf '\r'
} | ssh -tt root@127.0.0.1 boot > session.log 2>&1 || true
aws s3 cp notes.txt "$BUCKET/" || true # the notes may fail, the files are there
