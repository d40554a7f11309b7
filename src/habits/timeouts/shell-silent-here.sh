#!/bin/bash
# The machine itself answers, or is not there, whichever of its ports an option names.
api=http://localhost:5064
[ "$1" = --api ] && api=$2
curl -s "http://$user:$password@localhost:3000/api/search" # ✗ has no time limit
case $1 in
  --metrics) curl -s "$api" ;;
esac
printf 'HTTP/1.1 200 OK\n\nstarted\n' | nc -l -p 8080
echo PING | nc localhost 3310
echo "metric:1|c" | nc -u stats.acme.net 8125
ssh -S "$HOME/.ssh/tunnel" -O exit far
/etc/init.d/ssh restart
curl -s "127.0.0.1:$PORT/health" --stderr -
token=$(curl -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 300' http://169.254.169.254/latest/api/token)
curl -s -H 'Metadata-Flavor: Google' http://metadata.google.internal/computeMetadata/v1/instance/zone
# Somebody sits in front of a session without a command.
ssh -X web1
# What stands in where the environment gives no other, and what a cloud tells its machine about itself, by any name.
SHOP_URL="${SHOP_URL:-http://localhost:8125}"
curl -s -X POST "$SHOP_URL/api/orders" -d '{}'
own="http://169.254.169.254/latest"
curl -s "$own/meta-data/instance-id"
wget -q -O - http://169.254.169.254/latest/meta-data/instance-id
base="${STOCK_URL:-http://127.0.0.1:8090}"
curl -fsS "$base/api/jobs"
