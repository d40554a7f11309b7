#!/bin/bash
# A piece of a report, of what `eval` runs, or a question: when it fails, everybody sees that it is missing.
set -e
echo "project: $(gcloud config get core/project)"
eval "$(/opt/homebrew/bin/brew shellenv)"
author="$(git config user.email || :)"
prefix="$(brew --prefix)"
signature=$(echo -n "$author" | openssl sha256 -hmac "$SIGNING_KEY" | base64)
for pattern in 1 2 3; do
  rsync -a "far:/srv/$pattern" /srv/ && break
done
for word in $(cat /proc/cmdline); do
  echo "$word"
done
# some are of somebody else, whose mode may not be changed
chmod -R g+w /srv/app || true
echo "$signature $prefix"
exec rsync -a /srv/ far:/srv/  # ✓
