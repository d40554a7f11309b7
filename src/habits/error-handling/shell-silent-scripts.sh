#!/bin/bash
# Scripts of somebody's, and what builds, have words of their own.
case $1 in
  status) "$here/status.sh" ;;
  build) ./build.sh all ;;
  *) python3 "$here/report.py" && sh "$here/send.sh" "$1" ;;
esac
systemctl -t target
./configure --prefix=/usr
make -j4
cmake --build build
