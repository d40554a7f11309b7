#!/bin/bash
# What is said at the end is said only where it went well.
before=$(md5sum /etc/shop/cert.pem)
renew-certificate shop.example.com  # ✗ Nothing looks at whether
if [ "$before" = "$(md5sum /etc/shop/cert.pem)" ]; then
  echo "nothing new"
  exit
fi
echo "The certificate was renewed successfully."
