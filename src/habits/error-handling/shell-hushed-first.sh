#!/bin/bash
set -euo pipefail
git fetch origin
git checkout main > /dev/null 2>&1 # ✗ If `git checkout` fails
npm publish
