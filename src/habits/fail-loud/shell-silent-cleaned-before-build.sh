#!/bin/bash
set -e
make clean && make build  # ✓
git push
