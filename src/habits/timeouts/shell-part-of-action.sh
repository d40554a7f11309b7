# example: path=.github/actions/release/resolve.sh
#!/bin/bash
set -e
listing=$(curl -fsSL --retry 3 "$GITHUB_API_URL/repos/acme/shop/releases")  # ✗ may hold its runner for 6 hours
echo "last=$(jq -r '.[0].tag_name' <<< "$listing")" >> "$GITHUB_OUTPUT"
