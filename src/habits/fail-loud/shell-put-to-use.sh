#!/bin/bash
# Yesterday's build is started as if it were today's.
cd /srv/shop || exit 1
git pull  # ✗ goes on to `docker compose up`
docker compose up -d --build
