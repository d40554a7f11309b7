#!/bin/bash -e
case "${1:-}" in
  up)
    curl -fsSLo box.tgz https://files.acme.net/box.tgz # ✗ (info) has no time limit
    ;;
  sums)
    curl -fsSLo box.sha https://files.acme.net/box.sha
    ;;
  *)
    echo " $0 [command]
Available Commands:
  up     starts the box
  sums   fetches the sums
" >&2
    ;;
esac
