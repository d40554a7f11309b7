# example: path=kiosk/start
#!/bin/bash
# A window: whoever sits before it sees what it says.
while true; do
  /usr/bin/chromium --kiosk https://shop.acme.net
  sleep 2
done
