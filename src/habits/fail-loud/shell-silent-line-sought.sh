#!/bin/bash
# What the edit was to add is asked for on the next lines, and the script leaves where it is not there.
conf=/etc/shop/shop.conf
sudo sed -i "10iname=$1" ${conf}
found=$(sudo cat ${conf} | grep -c "name=$1")
if [ ${found} -eq 0 ]; then
  echo "error='name was not added'"
  exit 1
fi
if [ "$2" = all ]; then
  sudo sed -i "/name=/d" ${conf}
else
  sudo sed -i "/name=$2/d" ${conf}
fi
left=$(sudo cat ${conf} | grep -c "name=$2")
if [ ${left} -gt 0 ]; then
  echo "error='the name is still there'"
  exit 1
fi
