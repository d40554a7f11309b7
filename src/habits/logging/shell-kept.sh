# example: path=jobs/nightly.sh job
#!/bin/bash
set -euo pipefail
log() {
  echo "$(date -u +%FT%TZ) INFO $*"  # ✓
}
log "starting"
pg_dump app -f /backup/app.sql
log "done"
