# example: path=images/shop/setup.sh
#!/bin/sh
# Whoever sets it up, or the container's health, sees that it has not come to its end.
set -eu
while [ ! -e /srv/shop/settings.xml ]; do
  sleep 1
done
sed -i 's/metrics="no"/metrics="yes"/' /srv/shop/settings.xml
