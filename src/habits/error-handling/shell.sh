#!/bin/bash
# `set -e` ends it, and nobody knows where.
set -euo pipefail
install -d /backup               # ✗ nothing tells what was being done
pg_dump app -f /backup/app.sql
