#!/bin/bash
set -euo pipefail
CLEANUP_PLAYBOOK="$ROOT/playbooks/803-device-cleanup.yml"
kubectl delete ingress "$NAME"  # ✓
ansible-playbook "$CLEANUP_PLAYBOOK" -e "host=$NAME" || true
ansible-playbook "$ROOT/shop.yml" -e "host=$NAME" || true  # ✗ nobody hears of it
