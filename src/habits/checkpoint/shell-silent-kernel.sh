# example: path=sbin/power.sh job
#!/bin/sh
# What the kernel shows as a file has no halves.
set -e
while true; do
  sed -n "s/^\($1\)[[:space:]].*/\1/p" /proc/acpi/wakeup > /proc/acpi/wakeup
  sleep 60
done
