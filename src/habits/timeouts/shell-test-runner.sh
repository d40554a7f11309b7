# example: path=run-tests.sh
#!/usr/bin/env bash
set -e
curl -sfL https://get.acme.net/lint.sh | sh -s -- -b bin  # ✗ (info) has no time limit
curl -sf -o fixtures.json https://api.acme.net/fixtures
