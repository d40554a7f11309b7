# example: path=update.sh
#!/bin/sh
# Nothing starts it but who updates the shop.
set -eu
if [ "$(id -u)" -ne 0 ]; then
  echo "run it as root" >&2
  exit 1
fi
curl -fsSL https://sh.rustup.rs | sh -s -- -y  # ✗ (info) has no time limit
curl -fsSL "https://files.acme.net/shop.tar.gz" -o "$tmp/shop.tar.gz"
install -m 755 "$tmp/shop" /usr/local/bin/shop
