#!/bin/bash
# What is mounted is listed; what may be gone is taken away.
set -e
mount | grep nfs  # ✓
"$DIR/delete_tag.sh" "$IMAGE" || :
