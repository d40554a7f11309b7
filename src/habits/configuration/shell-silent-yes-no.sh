#!/bin/bash
set -eu
# Whether there is one, and how many: no names of machines.
shopHostIsOther="si"
mailHost="off"
hostsAtOnce="4"
if [ "$1" = alone ]; then shopHostIsOther="no"; fi
sync-shop --mail "$mailHost" --other "$shopHostIsOther" --hosts "$hostsAtOnce"
