# example: path=cron/dump.sh
#!/bin/bash
# What a function was not given is nobody's argument.
set -euo pipefail
dump() {
  if [ -z "$1" ]; then
    echo "no database" >&2
    exit 1
  fi
  pg_dump "$1" > "/backup/$1.sql" # ✗ nobody is told
}
dump app
