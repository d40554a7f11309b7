#!/bin/bash
# The shell itself says what it is doing.
set -euxo pipefail
git push origin main
systemctl restart app
