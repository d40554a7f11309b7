#!/bin/bash
# On a runner as well what is made only where it is missing is kept; of the rest nothing is said.
set -euo pipefail
mkdir -p "$GITHUB_WORKSPACE/dist" # ✓
mkdir "$GITHUB_WORKSPACE/build"
