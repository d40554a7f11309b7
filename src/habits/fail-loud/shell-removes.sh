#!/bin/sh
# What was to be packed is taken away.
cd /srv/pictures || exit 1
tar -czf "/backup/pictures-$1.tgz" "$1"  # ✗ `rm` takes away what it was to keep
chmod 640 "/backup/pictures-$1.tgz"
rm -r "$1"
