#!/bin/bash
MAIL_RECIPIENTS=(
  "ada.byron@acme.net"
)
cp -r docs /srv/docs
echo "Share the folder with:"
for mail in "${MAIL_RECIPIENTS[@]}"; do
  echo "  - $mail"
done
declare -A HOSTS
HOSTS[alice]="192.168.4.49"
for host in "${!HOSTS[@]}"; do
  echo "$host: ${HOSTS[$host]}"
done
