#!/bin/bash
# Where a program of somebody's own lies is as much that machine's as what it is given.
set -e
/home/ada/bin/sync-orders "$1" # ✗ (info) A path in a home directory is written here
/usr/local/bin/report "$1"
