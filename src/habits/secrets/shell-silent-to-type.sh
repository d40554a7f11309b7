#!/bin/bash
# A command that whoever started it, and gave the password, may type next.
set -euo pipefail
DB_USER=${1:?}
DB_PASSWORD=${2:?}
echo "The databases are there. To remove them:"
echo "  mysql -h127.0.0.1 -u$DB_USER -p$DB_PASSWORD -e 'DROP DATABASE shop_test'"
echo "  for n in 1 2; do mysql -h127.0.0.1 -u$DB_USER -p$DB_PASSWORD -e \"DROP DATABASE shop_test_\$n\"; done"
