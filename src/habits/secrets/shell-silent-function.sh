#!/bin/bash
# What the function prints is its result: its callers are elsewhere.
get_url() {
  echo "rabbit://$RABBIT_USER:$RABBIT_PASSWORD@$RABBIT_HOST"  # ✓
}
