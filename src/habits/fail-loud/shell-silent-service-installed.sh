#!/bin/bash
# A service that was not installed does not start, and no page is a key.
set -e
curl -fsSL https://get.docker.com | sh # ✓
systemctl start docker # ✓
curl https://acme.org/key.asc | "$as_root" gpg --dearmor > /srv/keys/acme.gpg
sync-keys /srv/keys
