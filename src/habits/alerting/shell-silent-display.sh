#!/bin/bash
# Started when the user pi logs in; what it says is displayed on the LCD.
while :; do
  source /run/shop/state
  /opt/shop/draw.sh "$state" lcd
  sleep 5
done
