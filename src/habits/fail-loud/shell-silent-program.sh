#!/bin/bash
# A program in a name; a version that is asked for.
set -e
$VENV_PIP_CMD install dist/*.whl || true
tool -v | head -n 1 > version.txt  # ✓
