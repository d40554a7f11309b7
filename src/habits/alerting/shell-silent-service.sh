#!/bin/bash
# A part of a snap, which snapd starts again.
while true; do
  sleep 5
  chgrp -R app "${SNAP_DATA}/var/app"
done
