#!/bin/bash
set -e
# Without a word of its own `--commit` takes the next option for it, and there is no such commit.
commit="$(git ls-remote "$REPO" refs/heads/main | cut -f 1)"  # ✓
echo "Fetching $commit"
/opt/tools/fetch --repo "$REPO" --commit $commit --source-path scripts .
