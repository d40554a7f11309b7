#!/bin/bash
set -e
docker build -t acme/build:9 --build-arg DAY="$(date +%j)" .
printf '\nDone.\n'
