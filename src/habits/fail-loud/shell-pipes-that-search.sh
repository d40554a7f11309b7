#!/bin/bash
set -e
# With `pipefail` a release without warnings would end it.
notes=$(gh api repos/acme/shop/releases/generate-notes -f tag_name="$1" | jq -r .body)  # ✗ write to a file first, and read that ✓
entries() { cat commits.txt | grep "^* :$1:" | sed 's/^* //'; }
warnings="$(entries warning)"
echo "$notes $warnings" > release.md
gh release edit "$1" --notes-file release.md
curl -fsS -m 60 "$SHOP/all.json" | tee releases.json  # ✗ look at `${PIPESTATUS[0]}` ✓
./pack.sh releases.json
