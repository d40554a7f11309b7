#!/bin/bash
# A constant is found where it stands, not at each of its uses.
set -euo pipefail
cluster=10.1.2.3                                  # ✗ A private address
url="https://$cluster/api"
curl -fsS -m 5 "$url/a"
curl -fsS -m 5 --url "https://${cluster}/b"
