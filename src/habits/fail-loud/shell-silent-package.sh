# example: path=packaging/DEBIAN/postinst
#!/bin/sh
# In a chroot no service starts, and the package is installed all the same.
set -e
systemctl start shop.service || echo "shop could not be started, failed"
systemctl restart shop-web.service || true
/etc/init.d/shop start || echo "shop could not be started, failed"
