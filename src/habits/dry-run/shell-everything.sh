#!/bin/bash
# What stands before the slash may be empty.
rm -rf "$DATA_DIR/"*             # ✗ may take everything at once
rm -rf "$DATA_DIR/$NAME"         # ✗ may take everything at once
rm -rf "${DATA_DIR:?}/"*
rm -rf "${DATA_DIR:-/srv/x}/"*
if [ -n "$DATA_DIR" ]; then
  rm -rf "$DATA_DIR/"*
fi
