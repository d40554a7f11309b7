# example: path=packaging/DEBIAN/postinst
#!/bin/sh
# dpkg names the package, the script and its status.
set -e
update-alternatives --install /usr/bin/shop shop /opt/shop/bin/shop 10
cp /opt/shop/shop.conf /etc/shop.conf
