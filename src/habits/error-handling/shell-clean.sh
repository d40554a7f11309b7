#!/bin/bash
# What takes folders away is there for that.
set -e
rm -rf "/srv/build/${1:?which}"  # ✗ If `rm` fails
