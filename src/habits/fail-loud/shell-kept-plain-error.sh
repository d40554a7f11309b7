#!/bin/bash
set -euo pipefail
version=$(curl -s "https://raw.githubusercontent.com/acme/shop/$BRANCH/package.json" | jq -r .version) # ✓
git tag "v$version"
