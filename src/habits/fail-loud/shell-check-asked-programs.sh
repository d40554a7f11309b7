#!/bin/bash
# `set -e` would end it where a program is not there.
NPROC=$(which nproc)
scripts/fetch-source.sh --dir source  # ✗ (info) the script goes on: check each step.
docker run -i --rm -v ./source:/source -c "$NPROC" shop /build.sh
