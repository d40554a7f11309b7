#!/bin/sh
# What builds says which file is wrong, and not what was being done.
set -e
mkdir -p build
go build -o build/shop ./cmd/shop  # ✗ (info) If `go` fails

echo "Build successful."
