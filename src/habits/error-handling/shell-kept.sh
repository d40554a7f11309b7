#!/bin/bash
set -Eeuo pipefail
trap 'echo "line $LINENO failed: $BASH_COMMAND" >&2' ERR  # ✓
pg_dump app -f /backup/app.sql
rsync -a /backup/ far:/backup/
