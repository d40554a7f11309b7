#!/bin/bash
# Which file it is nobody can tell, nor what keeps each line once further on.
envfile=/etc/shop.env
echo "export SHOP_HOME=$home" >> "${envfile}"
dedup "${envfile}" && source "${envfile}"
# The user of Vagrant's boxes.
echo 'export PATH=/opt/go/bin:$PATH' >> /home/vagrant/.profile
