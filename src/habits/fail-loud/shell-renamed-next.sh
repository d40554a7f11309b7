#!/bin/bash
# What may fail is the writing, and the name stands for another file than before.
file=README
sed "s/version .*/version $1/" < $file > $file.new # ✗ (warning) `sed` may fail and `mv` puts what it left in the old file's place
mv $file.new $file
echo done.
