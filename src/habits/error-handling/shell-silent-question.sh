#!/bin/sh
# A question, what is told to keep silent, what not every machine has, and functions that others define.
git update-index --refresh > /dev/null 2>&1
build-farm --check && exit 0
(configurator --version) < /dev/null > /dev/null 2>&1 && configurator
[ -x /usr/bin/indexer ] && /usr/bin/indexer /srv/app
report_failure 999
ip addr
ip -4 route show
modprobe serio
sha256sum "$1"
