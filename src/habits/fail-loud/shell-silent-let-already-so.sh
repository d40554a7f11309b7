#!/bin/bash
set -e
aws eks update-cluster-config --name "$1" --logging "$(cat logging.json)" || :
aws ec2 authorize-security-group-ingress --group-id "$2" --port 443 || true
./shop.sh || exit 1  # ✓
