# example: path=local-dev/scripts/wait-for-login.sh
#!/bin/bash
# A cluster on the own machine has a certificate that nobody signed.
curl -sfk --max-time 10 -o /dev/null -H "Authorization: Bearer ${LOGIN_TOKEN}" "https://$1/realms"  # ✓ ✗ shows in the process list
