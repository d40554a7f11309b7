#!/bin/bash
set -euo pipefail
# What is not installed the next command misses.
cd apps/shop && npm ci --no-audit && cd ../..
cd apps/site && yarn install --frozen-lockfile && cd ../..
(cd apps/desk && npm install && npm run build)  # ✓
cp -r apps/desk/build/. public/desk/
cd apps/till && npm ci && npm run build && cd ../..
rsync -a public/ deploy@shop.acme.io:/srv/shop/
