#!/bin/bash
cd /srv/shop || exit 1
npm ci  # ✗ goes on to `pm2 restart`
npm run build
pm2 restart shop
