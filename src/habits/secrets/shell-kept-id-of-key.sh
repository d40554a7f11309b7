#!/bin/bash
# Which key it is may be told.
echo "Access key in use: AWS_ACCESS_KEY_ID=$AWS_ACCESS_KEY_ID"  # ✓
