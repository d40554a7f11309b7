#!/bin/bash
# What was typed is at fault.
set -e
if [ "$1" != "--all" ]; then  # ✗ the run ends with exit status 0
  echo "Invalid option: $1 is not supported"
  exit 0
fi
make all  # ✓
