#!/bin/bash
cd /srv/shop || exit 1
npm ci
npm run build  # ✗ goes on to `pm2 restart`
pm2 restart shop
