#!/bin/bash
# The strict script asks where the program is: without it the question ends the run.
set -e
if ! command -v uv > /dev/null; then
  curl -fsSL https://astral.example.org/uv/install.sh | sh # ✓
  export PATH="$HOME/.local/bin:$PATH"
fi
uv_bin=$(command -v uv)
echo "$uv_bin"
