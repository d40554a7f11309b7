#!/usr/bin/env bash
export COLOR="#2c3e50"
HERE="${HERE:-$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)}"
BASE_URL=${BASE_URL:-"https://raw.acme.net/shop/main"}
if [[ -e "$HERE/apply.sh" ]]; then
  bash "$HERE/apply.sh"
elif [[ "$(uname)" = "Darwin" ]]; then
  bash -c "$(curl -so- "$BASE_URL/apply.sh")"  # ✗ (info) `curl` has no time limit
else
  bash -c "$(wget -qO- "$BASE_URL/apply.sh")"
fi
