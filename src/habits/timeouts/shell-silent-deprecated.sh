#!/bin/bash
# ------------------------------------------------
# This script is DEPRECATED and is no longer maintained.
# Please use the action instead.
# ------------------------------------------------
curl -sL https://files.acme.net/tool.tar.gz -o tool.tar.gz # ✗ has no time limit
until nc -z db.acme.net 5432; do sleep 1; done # ✗ waits for ever ✓
