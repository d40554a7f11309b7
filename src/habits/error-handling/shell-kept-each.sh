#!/bin/bash
die() {
  echo "error: $*" >&2
  exit 1
}
pg_dump app -f /backup/app.sql || die "the dump failed"  # ✓
if ! rsync -a /backup/ far:/backup/; then
  echo "rsync failed" >&2
  exit 1
fi
