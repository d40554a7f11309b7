# example: path=hack/get-manifests.sh
#!/bin/bash
# Nothing shows that it runs with nobody before it: one line a file, which says what stands there.
set -euo pipefail
curl -fsSL "$BASE/operator.yaml" -o operator.yaml  # ✗ (info) `curl` has no time limit: add `--max-time SECONDS`
curl -fsSL "$BASE/role.yaml" -o role.yaml
scp shop.acme.net:/srv/report.gz .
