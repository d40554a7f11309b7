#!/bin/bash
# It needs a terminal, so whoever typed it sits there and reads what the two say.
set -e
docker build -t bindings -f Dockerfile.devel .
docker run --rm -ti -v "$PWD:/work" bindings make
