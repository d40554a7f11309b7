#!/bin/bash
# What `less` shows a file with.
pygmentize -f 256 -g "$1"
echo done
