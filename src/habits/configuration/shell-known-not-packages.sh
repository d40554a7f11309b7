#!/bin/bash
set -e
curl -fsS -m 60 https://api.dev.acme.net/packages/list.json > list.json  # ✗ A private host
