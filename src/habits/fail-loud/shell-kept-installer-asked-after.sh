#!/bin/sh
set -eu
cargo_works() {
  command -v cargo >/dev/null && cargo --version >/dev/null 2>&1
}
ensure_cargo() {
  if ! command -v rustup >/dev/null; then
    curl -sSf https://sh.rustup.rs | sh -s -- -y # ✓
  fi
  if ! cargo_works; then
    echo "cargo cannot run" >&2
    exit 1
  fi
}
ensure_uv() {
  curl -LsSf https://astral.sh/uv/install.sh | sh # ✓
  uv --version >/dev/null 2>&1 || { echo "no uv" >&2; exit 1; }
}
ensure_cargo
ensure_uv
cp build.toml /srv/shop/build.toml # ✓
