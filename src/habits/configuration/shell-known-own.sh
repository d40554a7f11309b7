# example: path=plugins/nagios/10.20.30.40/deploy-staging.sh
#!/bin/bash
# What the script is for stands in its path: an account, a machine, an environment.
set -e
cp plugin.conf /home/nagios/etc/plugin.conf
ssh -o ConnectTimeout=5 ops@10.20.30.40 true # ✗ in the code: elsewhere it needs a change
export GCP_PROJECT="acme-shop-staging"
export API_URL="https://api.staging.acme.internal/"
