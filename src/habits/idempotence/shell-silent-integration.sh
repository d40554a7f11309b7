# example: path=.github/integration/charts/prepare.sh
#!/bin/bash
set -e
# What a test sets up goes with it.
kubectl create secret generic keys --from-file=/tmp/keys.pem
mkdir /srv/shop-of-test
