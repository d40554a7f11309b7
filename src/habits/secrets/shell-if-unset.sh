#!/bin/bash
if [ -z "${SHOP_API_TOKEN+x}" ]; then
  SHOP_API_TOKEN='9f2d7c41b8e06a35d1c47f90e2b86a3d'  # ✗ (warning) The default of `SHOP_API_TOKEN` is in the code
elif [ -z ${TILL_API_TOKEN+x} ]; then
  TILL_API_TOKEN='0123456789abcdef0123456789abcdef01234567'
fi
