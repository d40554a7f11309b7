# example: path=browser/install_gateway.sh
#!/bin/bash
# A person starts it once and watches: no lock, no runner; the vendor's installer is the vendor's.
set -e
curl -fsSL https://get.acme.net | sh # ✗ has no time limit
curl -fsSL https://get.acme.net | sudo -E bash -
bash -c "$(curl -fsSL https://get.acme.net/install)"
curl -fsSL https://files.acme.net/gateway.deb -o /tmp/gateway.deb
dpkg -i /tmp/gateway.deb
