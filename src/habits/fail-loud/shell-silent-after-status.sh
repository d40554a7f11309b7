#!/usr/bin/env bash
# The script ends with the status of its work, which it keeps: what fills a cache after that is beside it.
nix develop --option extra-substituters "$CACHE" --impure --command "$@"
STATUS="$?"
echo "--- Pushing to the cache"
nix copy --to "$CACHE" .#devshell
exit "$STATUS"
