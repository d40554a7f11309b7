#!/bin/sh
# A service's script is made for a shell that goes on.
### BEGIN INIT INFO
# Provides: app
### END INIT INFO
case "$1" in
  start)
    mount --bind /srv/app /run/app
    nohup /usr/sbin/app &
    wait
    ;;
esac
