#!/bin/bash
set -e
# The list of sums names the file.
curl --remote-name -sS -m 60 "$TOOL_URL"  # ✓
printf '%s tool-%s.tgz' "$TOOL_SUM" "$TOOL_VERSION" | sha256sum -c -
tar xzf "tool-$TOOL_VERSION.tgz"
