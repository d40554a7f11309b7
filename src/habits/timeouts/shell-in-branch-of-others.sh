# example: path=ci/run-test
#!/bin/bash
set -e
# Where one server is not, or where somebody else wants it as well, none gives up on it.
if [ -n "$CIRCLE_BRANCH" ] || [ -n "$DEBUG" ]; then
  curl -fsSO https://downloads.acme.net/stock.json # ✗ (info) `curl` has no time limit
fi
pytest
