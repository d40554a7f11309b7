#!/bin/bash
# Whatever comes of it, the run goes on: that is said around it.
set -e
set +e
useradd shop # ✓
set -e
systemctl enable --now shop
