# example: path=scripts/2021-03-04-double-orders/undo.sh
#!/bin/bash
gsutil cp orders.csv gs://acme-stage-orders/2021-03-04/ # ✗ in the code: elsewhere it needs a change
