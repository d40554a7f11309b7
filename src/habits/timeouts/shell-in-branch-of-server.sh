# example: path=ci/run-test
#!/bin/bash
set -e
if [ -n "${CIRCLE_BRANCH:-}" ]; then
  function finish {
    curl -fsSO https://uploader.acme.net/coverage # ✗ may wait until CircleCI gives up on it
    curl -fsSO https://uploader.acme.net/coverage.sum
  }
  trap finish EXIT
fi
if [ -z "$TRAVIS_BRANCH" ]; then
  curl -fsSO https://downloads.acme.net/shop.json
fi
pytest
if [ -n "$CIRCLE_BRANCH" ] || [ -n "$DEBUG" ]; then
  curl -fsSO https://downloads.acme.net/stock.json
fi
