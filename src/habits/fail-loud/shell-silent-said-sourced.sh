# example: path=tools/build_bookworm.sh
#!/bin/bash
# cd shop/
# source build_bookworm.sh
# source pack_bookworm.sh
sudo apt-get -y install libldap2-dev make
cp shop.conf.in shop.conf
make
sudo make install
