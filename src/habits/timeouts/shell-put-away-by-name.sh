# example: path=scripts/send.sh.archived-20260616
#!/bin/bash
set -e
curl -fsS -o /tmp/answer.json "https://api.acme.io/v1/send"  # ✗ (info) `curl` has no time limit
