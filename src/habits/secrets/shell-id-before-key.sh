#!/bin/bash
echo "Keys in use: $AWS_ACCESS_KEY_ID $AWS_SECRET_ACCESS_KEY"  # ✗ (info) writes the secret `AWS_SECRET_ACCESS_KEY` ✓
