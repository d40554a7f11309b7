# example: path=sbin/refresh-daemon job
#!/bin/sh
# One command, again and again: what that prints itself says all there is to say, so nobody is woken for it.
while :; do
  sleep 150
  /usr/sbin/refresh-state auto  # ✗ no line of the script tells it
done
