# example: job
#!/bin/bash
# A limit for all of it would cut off who has a slow line, and is well on the way.
set -euo pipefail
curl -fsSL -o shop.tar.gz https://files.acme.net/shop.tar.gz # ✗ add `--connect-timeout 30 --speed-limit 1 --speed-time 60`
curl -fsSL -o shop.json https://files.acme.net/shop.json # ✗ add `--max-time SECONDS`
tar xzf shop.tar.gz
