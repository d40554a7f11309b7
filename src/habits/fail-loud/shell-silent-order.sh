#!/bin/sh
# A part of an image that starts a machine, which is asked for its order.
case $1 in
prereqs)
  echo udev
  exit 0
  ;;
esac
cp /lib/udev/rules.d/69-disk.rules "$DESTDIR/lib/udev/rules.d/"
copy_exec /lib/udev/disk-register
