#!/bin/bash
set -e
for header in $(find ./include -name '*.h'); do  # ✗ (info) `set -e` does not see `find` in this `$(…)`
  sed -i 's/old/new/' "$header"  # ✓
done
