# example: path=package/failover/files/usr/sbin/failover
#!/bin/sh
# The system starts it again, and tells nobody.
while true; do # ✗ When a round of this loop fails
  ip route replace default via "$GATEWAY"
  sleep 5
done
