#!/bin/bash
set -e
mkdir -p /srv/store  # ✓
ln -s /srv/store/tool.conf /srv/app/tool.conf  # ✗ `ln` fails where the link is there already
