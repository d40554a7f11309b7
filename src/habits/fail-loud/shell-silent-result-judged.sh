#!/bin/bash
# What was unpacked is counted, and too little of it ends the run.
NAME=towns.txt
gunzip "${NAME}.gz"
count=$(cat $NAME | grep town | wc -l)
if [ "$count" -lt 30 ]; then
  echo "too few towns: $count"
  exit 1
fi
