# example: path=net/shop/files/shop.defaults
#!/bin/sh
uci -q delete shop.global.port
uci -q commit shop

exit 0
