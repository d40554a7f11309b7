#!/bin/bash
# The lines of a file of settings, and what the machine says of itself, are no records.
LIST=/etc/shop/places.conf
while read -r place; do
  curl -fsS -X POST -d "$place" https://shop.example/places
done < "$LIST"
for mount in $(awk '{print $2}' /proc/self/mounts); do
  df "$mount" > "/srv/out/$mount.txt"
done
