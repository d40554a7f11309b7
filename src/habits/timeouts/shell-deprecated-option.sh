#!/bin/bash
# Fetches the orders. The option --all is deprecated and no longer used.
curl -sL https://files.acme.net/orders.csv -o orders.csv  # ✗ `curl` has no time limit
