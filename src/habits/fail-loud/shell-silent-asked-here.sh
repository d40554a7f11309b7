#!/bin/bash
# A server of one's own, and the answer is on the screen.
set -e
API="http://localhost:8080/api"
case "$1" in
  start) curl -s -X POST "$API/profile" | jq . ;;  # ✓
  stop) curl -s -X DELETE "$API/profile" | jq . ;;
esac
