#!/usr/bin/env bash
# The last command of the script is given all its arguments, and hands its status on.
set -euo pipefail
case "${1:-}" in
  push | pull)
    python3 - "$@" <<'PY'
import sys

sys.exit(len(sys.argv))
PY
    ;;
  *)
    echo "unknown command: ${1:-}" >&2
    exit 2
    ;;
esac
