#!/bin/bash
set -euo pipefail
truncate -s 0 "$HOME/.local/state/orders.db" || true
git config core.hooksPath .hooks # ✓
