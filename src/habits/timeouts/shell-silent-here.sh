#!/bin/bash
# The machine itself answers, or is not there, whichever of its ports an option names.
api=http://localhost:5064
[ "$1" = --api ] && api=$2
curl -s "http://$user:$password@localhost:3000/api/search"
case $1 in
  --metrics) curl -s "$api" ;;
esac
printf 'HTTP/1.1 200 OK\n\nstarted\n' | nc -l -p 8080
echo PING | nc localhost 3310
echo "metric:1|c" | nc -u stats.acme.net 8125
ssh -S "$HOME/.ssh/tunnel" -O exit far
/etc/init.d/ssh restart
