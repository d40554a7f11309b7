#!/bin/bash
set -euo pipefail
list_hosts() {
  curl -s "$1/hosts" | # ✓
    jq -r '.hosts[]' |
    sort -u ||
    { echo "no hosts from $1: is it the right port?"; exit 2; }
}
names=$(tr ',' ' ' <<< "$2")
echo "$names"
list_hosts "$1"
