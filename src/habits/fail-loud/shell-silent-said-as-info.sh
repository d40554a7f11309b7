#!/bin/bash
# Told at the level of an information: whoever wrote it weighed it.
if mount /dev/sdb1 /mnt; then
  echo "[INFO] mounted"
else
  echo "[INFO] Failed to mount the settings."
fi
