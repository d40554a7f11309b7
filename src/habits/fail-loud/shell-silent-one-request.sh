#!/bin/bash
# All that it does is to ask, and whoever typed its name reads the answer.
curl https://api.acme.io/v1/questions -H "Content-Type: application/json" -d "{\"question\": \"$1\"}"  # ✓ ✗ If the server refuses this
