#!/bin/bash
set -e
tar -xzf data.tar.gz -C /srv/data && rm data.tar.gz  # ✓
systemctl restart shop
