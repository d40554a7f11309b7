#!/bin/bash
# Told to be silent, it only prepares: what it did not bring the next one brings.
docker pull "$IMAGE" &> /dev/null
docker inspect "$IMAGE"
