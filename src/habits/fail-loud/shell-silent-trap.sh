#!/bin/bash
# Each failure is taken note of, and the worst is the script's status.
worst=0; trap 'worst=$(($? > worst ? $? : worst))' ERR
for module in $MODULES; do
  cp "modules/$module" /srv/app/modules/
done
exit $worst
