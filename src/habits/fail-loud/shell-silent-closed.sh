#!/bin/bash
set -eux
for number in $(gh pr list --jq '.[].number' --json number); do
  gh pr close "$number"  # ✓
done
