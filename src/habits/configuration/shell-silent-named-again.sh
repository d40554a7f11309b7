#!/bin/bash
set -eu
# What was given is looked up: any other address is refused.
case "${1:?a node}" in
  ada | 10.3.0.10) NAME=ada HOST="10.3.0.10" ;;
  bob | 10.3.0.11) NAME=bob HOST="10.3.0.11" ;;
  *) exit 1 ;;
esac
ssh -o ConnectTimeout=5 "root@$HOST" hostnamectl set-hostname "$NAME"
