# example: path=conf/rear/skel/etc/scripts/system-setup.d/shop.sh
#!/bin/bash
# The root of a rescue system lies in memory, and is new after each start.
read -r words < /proc/cmdline
echo "10.0.0.7 shop" >> /etc/hosts
