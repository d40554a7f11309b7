#!/bin/bash
set -eux
for number in $(gh pr list --jq '.[].number' --json number); do  # ✗ in this `$(…)`
  gh pr close "$number"  # ✓
done
