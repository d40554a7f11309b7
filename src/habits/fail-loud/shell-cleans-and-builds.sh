# example: path=contrib/again.sh
#!/bin/sh
make clean
cp shop.conf.in shop.conf  # ✗ (info) Nothing looks at whether `cp` went well
gzip shop.txt
