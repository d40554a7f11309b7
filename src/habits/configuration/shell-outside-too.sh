#!/bin/bash
# On this machine it is looked at as well.
settings="/home/shop/server/settings.ini"  # ✗ home directory
docker exec shop cat "$settings"
cp "$settings" /tmp/settings.ini
