#!/bin/bash
# What is listed lies in a fixed folder beside the script, where nothing but its own reports is put.
set -euo pipefail
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
REPORTS="$(dirname "$0")/reports"
ls -1t "$REPORTS"/stock-*.txt | tail -n +4 | xargs rm -f
ls -t "$HERE"/logs/*.log | tail -n +4 | xargs rm -f
