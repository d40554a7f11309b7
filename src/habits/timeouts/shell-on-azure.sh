#!/bin/bash
set -euo pipefail
curl -fsSL -o feeds.json https://files.acme.net/feeds.json # ✗ (info) may wait until Azure Pipelines gives up on it
echo "##vso[task.setvariable variable=Feeds]$(jq -c . feeds.json)"
