#!/bin/bash
# Moved away before; asked for by `getent`.
set -e
mv /var/lib/app/{data,data-old}
mkdir /var/lib/app/data
if ! getent group app &> /dev/null; then
  groupadd app  # ✓
fi
