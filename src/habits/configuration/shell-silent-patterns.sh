#!/bin/bash
# What is looked for in the files of others.
PATTERNS=(
  '/Users/[a-zA-Z0-9_-]+'
  '/home/[a-z]{2,}'
)
for pattern in "${PATTERNS[@]}"; do
  grep -rE "$pattern" "$1" # ✓
done
