# example: path=scripts/local-trial.sh
#!/bin/bash
# Tries the shop out on the local profile.
[ -n "${MAIL_API_URL:-}" ] || exit 1
found=$(curl -sS "$MAIL_API_URL/api/v1/search?query=$1") # ✗ has no time limit
echo "$found"
