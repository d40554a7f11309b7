# example: path=cron/update.sh
#!/bin/bash
# Each says itself how bad it is.
[ -n "$address" ] || echo "(E) address is not set"
echo "(I) starting the tunnel"
systemctl start tunnel
echo "WARNING: the route is not there yet"
ip route add 10.9.0.0/16 dev tunnel
echo "(I) done with the update"
