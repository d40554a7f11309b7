#!/bin/bash
set -euo pipefail
HERE="$(cd "$(dirname "$0")" && pwd)"
ls -1t "$HERE/$1"/*.gz | tail -n +4 | xargs rm -f # ✗ `rm` destroys at once
