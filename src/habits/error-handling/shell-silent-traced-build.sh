#!/bin/bash
# The trace stands right above what the only tool complains of, and whoever typed the name reads both.
set -o errexit
set -o xtrace
if [ "$1" = all ]; then
  cargo check --target "$TARGET" --all-targets
  cargo check --target "$TARGET" --no-default-features
else
  cargo test --target "$TARGET"
fi
