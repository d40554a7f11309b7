#!/bin/bash
# Whoever starts it names one of the places that there are.
case "$1" in
  home) place=/home/ada ;;
  reports) place=/home/ada/shop/reports ;;
  logs) place=/var/log/shop ;;
esac
getfacl -p -- "$place"
