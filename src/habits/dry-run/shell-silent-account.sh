# example: path=scripts/account.sh
#!/bin/bash
set -e
# One account, by the name that somebody gives, is worth a line.
userdel "$1"
