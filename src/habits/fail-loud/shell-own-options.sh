#!/bin/bash
# Whoever chose these options chose them without `-e`, whatever is read in.
source "$(dirname "$0")/lib/helpers.sh"
set -uo pipefail
pg_restore -d shop june.dump # ✗ Nothing looks at whether `pg_restore` went well
say_done
