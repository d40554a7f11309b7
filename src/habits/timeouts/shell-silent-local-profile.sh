# example: path=scripts/local-trial.sh
#!/bin/bash
# Tries the shop out on the local profile.
found=$(curl -sS "$MAIL_API_URL/api/v1/search?query=$1")
echo "$found"
