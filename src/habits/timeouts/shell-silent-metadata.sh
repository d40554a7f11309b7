#!/bin/bash
# What a cloud tells its machine about itself is there, or there is no cloud.
set -e
zone=$(curl -sf -H "Metadata-Flavor: Google" http://metadata/computeMetadata/v1/instance/zone)
echo "$zone"
