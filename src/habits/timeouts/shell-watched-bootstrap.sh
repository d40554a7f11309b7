# example: path=dev/ready.sh
#!/bin/bash
# Bootstrap script for the shop's development environment.
curl -fsSL https://files.acme.net/gateway.deb -o /tmp/gateway.deb   # ✗ `curl` has no time limit
dpkg -i /tmp/gateway.deb
