#!/bin/bash
# What stands before the slash may be empty.
rm -rf "$DATA_DIR/"*             # ✗ may take everything at once
rm -rf "$DATA_DIR/$NAME"         # ✗ may take everything at once
rm -rf "${DATA_DIR:?}/"*         # ✗ `rm` destroys at once
rm -rf "${DATA_DIR:-/srv/x}/"*   # ✗ `rm` destroys at once
if [ -n "$DATA_DIR" ]; then
  rm -rf "$DATA_DIR/"*           # ✗ `rm` destroys at once
fi
