# example: path=images/app/docker-entrypoint.sh
#!/bin/bash
# A container waits for another one.
until ping -c1 db > /dev/null; do # ✗ waits for ever
  sleep 1
done
exec app
