#!/bin/bash
# What an empty answer ends; a log of a conversation; what is allowed to fail.
set -e
version=$(curl -s -m 10 https://acme.org/stable.json | jq -e -r .version)  # ✓
curl -v -m 10 "$SERVER/livez" >> checks.txt 2>&1
# Log in, allow failures
if [ -n "${KEY_FILE:-}" ]; then
  gcloud auth activate-service-account --key-file="$KEY_FILE" || true
fi
until [[ ${leader:-} != "" ]]; do
  export leader=$(curl -f -m 5 "$HOST/api/leader" 2> /dev/null)  # ✓
  sleep 1
done
cp -f "$CONFIG" "$CONFIG.bkup" || :
