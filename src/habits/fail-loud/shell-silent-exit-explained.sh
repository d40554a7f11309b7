#!/bin/bash
# called by cron.sh in a loop that ends on anything but 0
if ! /srv/shop/upload.sh; then
  # the upload did not work: exit with 0, and the outer loop starts the menu again
  echo "Upload failed, back to the menu"
  exit 0
fi
