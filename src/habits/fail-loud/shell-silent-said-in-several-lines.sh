#!/bin/bash
set -e
zypper refresh  # ✓
# Workaround: some versions report an error even where all was loaded. We
# ignore that, and what is really missing the next line tells.
#   https://bugs.acme.org/956480
zypper --root "$ROOT"  \
  install --download-only shop || true

# The packages of the shop.
zypper --root "$ROOT" install shop || true
