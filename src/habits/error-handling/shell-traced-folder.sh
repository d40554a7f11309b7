#!/bin/bash
# The trace shows each command with all that it was given, right above its complaint.
set -euxo pipefail
mkdir -p build/shop
podman run --rm shop-builder /build.sh
