#!/bin/bash
# What is printed stands a few lines above for everybody who has the script: one finding, where it is written.
if [ "$1" = all ]; then
  shopAdminPass='Tr0ub4dor-3xY' # ✗ The value of `shopAdminPass` is in the code
  echo "shop shop/app-pass password ${shopAdminPass}" | debconf-set-selections
  echo "The shop is installed. Its first password is: $shopAdminPass"
fi
mailPass='Kx9-mvQ2-tr8b' # ✗ The value of `mailPass` is in the code
[ -z "${MAIL_PASS:-}" ] || mailPass=$MAIL_PASS # ✓
echo "The mail's first password is: $mailPass" # ✗ writes the secret `mailPass`
