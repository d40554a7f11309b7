#!/bin/bash
# Whoever reads it refuses to read nothing, as root or not.
set -e
[ "$(id -u)" = 0 ] || sudo=sudo
curl -fsSL --max-time 60 https://dl.acme.net/tool.tgz | $sudo tar xz -C /usr/local  # ✓
wget -qO - --timeout=30 https://dl.acme.net/key.asc | ${SUDO} gpg --dearmor -o /usr/share/keyrings/acme.gpg
