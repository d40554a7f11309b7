# example: path=roles/order_sync/files/order-push
#!/bin/bash
# The role makes the account: its home stands in the path.
set -euo pipefail
KEY=/home/order-sync/.ssh/id_push
rsync -e "ssh -i $KEY" -a /srv/orders/ order-sync@shop.acme.net:orders/
