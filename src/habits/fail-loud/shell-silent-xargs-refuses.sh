#!/bin/bash
# Without a word `xargs` still runs its command once, and one that needs an argument fails.
curl -fsSL https://shop.example/releases.json | jq -r '.[].url' | xargs -n1 wget -c  # ✓
