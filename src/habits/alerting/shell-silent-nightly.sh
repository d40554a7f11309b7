#!/bin/bash
# Run the linters with both the stable and the nightly toolchain.
set -euo pipefail
rustup run stable cargo clippy --fix
rustup run nightly cargo clippy --fix
