#!/bin/bash
set -e
# What was written beside the screen is searched, and the run ends badly where nothing was found.
log=logs/mint.log

yarn shop mint --verbose 50 | tee "${log}"  # ✓
address=$(grep -m 1 "Address:" "${log}" | awk '{printf $2}')
key=$(grep -m 1 "Key:" "${log}" | awk '{printf $2}')

if [ -z "$address" ] || \
  [ -z "$key" ]
then
  echo "Some of it is missing."
  exit 1
fi
echo "$address" > .env
