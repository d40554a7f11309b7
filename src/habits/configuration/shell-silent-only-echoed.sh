#!/bin/bash
MAIL_RECIPIENTS=(
  "ada.byron@acme.net"
)
cp -r docs /srv/docs
echo "Share the folder with:"
for mail in "${MAIL_RECIPIENTS[@]}"; do
  echo "  - $mail"
done
