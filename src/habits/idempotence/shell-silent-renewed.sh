#!/bin/bash
# What is made anew, and what was looked for.
set -e
git remote | grep review || {
  echo "Adding the remote of reviews"
  git remote add review "ssh://$REVIEWER@review.example.org/shop"  # ✓
}
rm -rf /var/lib/shop/skeleton/
mkdir -p /var/lib/shop/skeleton/  # ✓
ln -s --target-directory /var/lib/shop/skeleton/ /usr/share/shop/intro.txt "/usr/share/shop/read me.txt"
mysql -u "$DB_USER" -e "DROP DATABASE IF EXISTS \`$DB_NAME\`"
mysql -u "$DB_USER" -e "CREATE DATABASE \`$DB_NAME\`"
