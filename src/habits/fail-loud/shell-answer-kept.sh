#!/bin/bash
# Nothing here looks at a status.
tag=$(curl -s https://api.acme.io/releases/latest | jq -r .tag_name)  # ✗ add `--fail`, and stop where the answer is empty
wget -q "https://downloads.acme.io/shop-$tag.tar.gz"  # ✓
