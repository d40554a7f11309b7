#!/bin/bash
set -e
docker pull debian:13 # ✗ no line of the script tells it
docker build -t bindings -f Dockerfile.devel .
docker volume create work
docker run --rm -ti -v "$PWD:/work" bindings make
