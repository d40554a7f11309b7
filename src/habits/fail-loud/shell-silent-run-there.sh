#!/bin/bash
set -e
bash -c "$(curl -fsSL -m 60 https://shop.acme.org/tool.sh)" # ✓
mkdir tmp && cd tmp
tool check # ✓
