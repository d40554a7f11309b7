#!/bin/sh
# The home of an account that is made here is what the script says it is, whatever the account is called.
set -eu
adduser -D -h /home/guestssh "$LOGIN"
useradd --create-home --home-dir=/home/counter "$CASHIER"
usermod -d /home/depot/in "$CARRIER"
cp keys "/home/guestssh/.ssh/authorized_keys"
cp .profile /home/counter/.profile
cp report.csv /home/maria/report.csv              # ✗ Use `$HOME`, an argument
