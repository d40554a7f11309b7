#!/bin/bash
# Somebody sits in front of it and reads what it says.
set -e
echo "Building the image"
docker build -t app .
echo "Pushing the image"
docker push app
echo "Done, the image is there"
