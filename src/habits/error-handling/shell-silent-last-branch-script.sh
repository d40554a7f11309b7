#!/bin/bash
HERE="${HERE:-$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)}"
export COLOR="#2c3e50"
if [[ -e "$HERE/apply.sh" ]]; then
  bash "$HERE/apply.sh"
else
  bash "$HERE/../apply.sh"
fi
