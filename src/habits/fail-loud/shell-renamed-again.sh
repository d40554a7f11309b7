#!/bin/bash
file=README
if [ -r $file ]; then
  cp $file.in $file
fi
file=NOTES
if [ -r $file ]; then
  sed "s/version .*/version $1/" < $file > $file.new # ✗ (warning) `sed` may fail and `mv` puts what it left in the old file's place
  mv $file.new $file
  echo done.
fi
