# example: path=scripts/installer.sh
#!/bin/sh
# Installs the shop on any machine.
#
# Examples:
#   curl -fsSL https://get.acme.net/installer.sh | sh
#
set -eu
curl -fsS -o /etc/shop.json https://files.acme.net/shop.json # ✗ (info) has no time limit
curl -fsS -o /etc/shop.pem https://files.acme.net/shop.pem
