#!/bin/bash
# The name of a way, and no secret.
. "$PROFILE"
echo "    APN auth protocol: $APN_AUTH"  # ✓
