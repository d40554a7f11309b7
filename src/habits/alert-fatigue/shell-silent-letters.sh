#!/bin/bash
# A letter about an account goes to whom it belongs to.
for entry in $(cat accounts.txt); do
  login=$(echo "$entry" | cut -d: -f1)
  remove "$login" && echo -e "Subject: The account $login\nYour access has ended" | sendmail "$login@acme.io"  # ✓
done
