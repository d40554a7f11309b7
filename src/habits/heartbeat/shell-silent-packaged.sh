# example: path=deb/shop/etc/cron.daily/shop-changes job
#!/bin/sh
# It runs on the machines of whoever installs the package.
[ -s /var/lib/shop/changes.json ] || exit 0
echo "Changes wait: $(jq length /var/lib/shop/changes.json)"
rm -f /var/lib/shop/changes.old
