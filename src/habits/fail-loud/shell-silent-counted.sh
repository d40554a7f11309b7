#!/bin/bash
# A place that is written anew, a list of nothing, a copy that is put aside.
crontab -l > /root/crontab-before
echo "0 9 * * * /usr/local/bin/renew" >> /root/crontab-before
crontab /root/crontab-before  # ✗ Nothing looks at whether
mv /root/crontab-before /root/crontab-kept
install -d -m 755 /etc/shop/keys
systemctl restart shop
