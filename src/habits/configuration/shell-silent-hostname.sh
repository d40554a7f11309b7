#!/bin/bash
set -eu
# The machine that is made is given its name.
virt-builder debian-12 --output "$1" --hostname builder.local --install nginx
