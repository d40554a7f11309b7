#!/bin/sh
# What the system says, part by part, for who reads it.
echo "[uptime]"
uptime
echo "[swap]"
/usr/sbin/swapinfo -tm  # ✗ Nothing looks at whether
echo "[top]"
/usr/bin/top -b -n 1
