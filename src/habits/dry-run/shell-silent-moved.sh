#!/bin/bash
# What the run put there itself.
mv var{,.old}
rm -r var.old
rm "$OVERRIDES"/*.conf
cp "$SOURCE"/* "$OVERRIDES"
