#!/bin/bash
# What it prints is its product: whoever calls it evaluates it.
settings() {
  printf "export HOME=%q\n" "$1"
  printf "export DEPLOY_TOKEN=%q\n" "$DEPLOY_TOKEN"  # ✓
  printf 'OPS_PASSWORD=%s\n' "$OPS_PASSWORD"  # ✓
}
settings "$1"
