#!/bin/bash
# The host's side of what is mounted into a container.
docker run --rm -v /data2/bench:/root/data acme/bench:1  # ✗ path on a drive is written in the code
