#!/bin/bash
set -u
address_of() {
  case "$1" in
    east) echo "10.3.0.10" ;; # ✗ in the code: elsewhere it needs a change
    west) echo "10.89.0.10" ;;
    *) return 1 ;;
  esac
}
ssh -o ConnectTimeout=5 "root@$(address_of "$1")" uptime
