#!/bin/sh
# What kind of value it had.
while IFS=: read -r user passwd rest; do
  case $passwd in
    ?????????????) passwd="crypt3" ;;
    "") passwd="" ;;
    *) passwd="*" ;;
  esac
  echo "$user:$passwd:$rest" >> kinds
done < /etc/shadow
