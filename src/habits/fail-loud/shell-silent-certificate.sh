#!/bin/bash
# What stands in a certificate.
openssl x509 -in "$CERT" -noout -enddate | cut -d= -f2  # ✓
