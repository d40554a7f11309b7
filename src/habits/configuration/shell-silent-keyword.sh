#!/bin/bash
set -e
host=""
while [ $# -gt 0 ]; do
  case "$1" in
    --host=current)
      host="current"
      shift
      ;;
    --host)
      [ "$2" != current ] && exit 3
      host="current"
      shift 2
      ;;
  esac
done
defaults read "$host" com.acme.shop
