#!/bin/sh
# What is read is no program, and what the machine says is only told.
$CAT /etc/passwd > "$WORKDIR/accounts"
who
uptime
tc -s qdisc ls dev "$1"
echo "that is all"
