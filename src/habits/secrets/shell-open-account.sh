#!/bin/bash
# By its own word it only sends something in, and every client that is out there has it.
set -euo pipefail
readonly SFTP_PASS='upload4shop'   # ✗ is in the code, for whoever reads it: make sure that its account can do no harm
curl -fsS -m 5 --netrc-file <(echo "machine drop.acme.io login up password $SFTP_PASS") -T report.txt sftp://drop.acme.io/
