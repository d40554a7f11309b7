#!/bin/bash
# What a person may now log in with; a file of settings; a default that says what it is; a path; nothing to verify.
set -euo pipefail
echo "Shop is at http://shop.acme.net/"
echo "User: $SHOP_USER"
echo "Password: ${SHOP_PASSWORD}"  # ✓
cat <<EOF
mail.password = $MAIL_PASSWORD   # ✓
EOF
echo "smtp_password = $SMTP_PASSWORD"  # ✓
CHECK_PASSWORD="${CHECK_PASSWORD:-checkpassword!}"
# A dummy account's, for trying things out.
SURGE_TOKEN=d1c28a7a75967cc2b4c852cca0d12206
ssh-keygen -y -f "$SSH_PRIVATE_KEY" > key.pub  # ✓
echo "copying edge/$TLS_SECRET to shop/$SHOP_SECRET"  # ✓ ✓
sed -i "s/@PASSWORD@/$SHOP_PASSWORD/" shop.conf
