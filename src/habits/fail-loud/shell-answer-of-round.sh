#!/bin/bash
set -e
for branch in $(git branch --format '%(refname:short)'); do
  if [[ "$branch" == HEAD ]]; then
    continue
  fi
  settings=$(curl -s -m 9 "https://raw.acme.net/shop/$branch/settings.yml")  # ✗ An error answer to `curl` passes for data: add `--fail`, and count where it fails. ✓
  git checkout "${settings#*base: }"
done
