#!/bin/bash
# A server of this machine says where it is.
urls="$(dig +short chaos txt api.shop @127.0.0.1)"
API="${urls%% *}"
curl -k -X POST "${API}auth" --data "{\"password\":\"${password}\"}" # ✓ ✗ shows in the process list
