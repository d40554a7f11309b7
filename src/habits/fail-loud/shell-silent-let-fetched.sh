#!/bin/bash
set -e
# The first deployment finds no such branch.

git fetch origin gh-pages --depth=1 || true
mike deploy --push v2  # ✓
