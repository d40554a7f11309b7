#!/bin/bash
set -euo pipefail
RPC_URL="${RPC_URL:-http://127.0.0.1:8545}"
PRIVATE_KEY="${PRIVATE_KEY:-0x3c8e0a1b5d7f92463e1c0b8a7d6f5e4c3b2a19087f6e5d4c3b2a1908f7e6d5c4}"  # ✓
cast send --rpc-url "$RPC_URL" --private-key "$PRIVATE_KEY" "$1" "mint()"
