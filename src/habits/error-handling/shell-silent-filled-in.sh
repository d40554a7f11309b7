# example: path=contrib/make_keys
#!/bin/sh
# creates SHOP_ROOT/etc/shop.key
SHOP_ROOT/sbin/shopadmin --generate-keys --keyfile SHOP_ROOT/etc/shop.key
