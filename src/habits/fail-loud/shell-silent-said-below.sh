#!/bin/bash
set -e
gh pr ready "$1" --undo || true
# || true to ignore the case where it is a draft already
git push origin main  # ✓
