#!/bin/bash
set -euo pipefail
PACKAGE="shop-${VERSION}.tgz"
curl -O "${BASE}/${PACKAGE}"  # ✓
curl -O "${BASE}/${PACKAGE}.sig"
if ! gpg --verify "./shop-${VERSION}.tgz.sig"; then  # ✓
  echo "The signature is wrong" >&2
  exit 2
fi
tar -xf "${PACKAGE}"
