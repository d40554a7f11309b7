#!/bin/bash
# With `pipefail` the pipe that ends in `head` would end the run at random, and a search that finds nothing always.
set -e
tag=$(curl -s -m 9 https://api.acme.net/v1/latest | jq -r .tag)  # ✗ An error answer to `curl` passes for data: add `--fail`, and write to a file first. ✓
git checkout "$tag"
newest=$(git tag | sort -r | head -1)
echo "$newest" > /srv/shop/newest
