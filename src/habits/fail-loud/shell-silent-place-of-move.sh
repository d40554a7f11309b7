#!/bin/sh
# A place without a name is refused, and that ends the run.
set -e
mv /tmp/.shop "$(mktemp -d /tmp/.shop.XXXXXX)" # ✓
