#!/bin/bash
# The modules that this checkout needs are written into its `go.mod`.
set -euo pipefail
for module in $(curl -fsS --max-time 60 https://shop.example/go.mod | sed -n 's|.* => ./staging/||p'); do
  version=$(go mod download -json "$module@latest" | jq -r .Version)
  go mod edit "-replace=$module=$module@$version"
done
