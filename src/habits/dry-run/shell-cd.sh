#!/bin/bash
# After a `cd` that went well it is that folder; a switch of any name from the environment.
cd "$1" && rm -rf *           # ✗ destroys at once
if [ -n "${REPLACE_BUDGET:-}" ]; then
  aws budgets delete-budget --budget-name monthly  # ✓
fi
if [ "$CLEAN_ALL" = true ]; then
  rm -rf "${ALL:?}/"*           # ✓
fi
