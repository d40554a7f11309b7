#!/bin/bash
set -e
curl -fsS -m 60 https://dev.shopfs.com/packages/centos.repo > /etc/yum.repos.d/shopfs.repo
wget -T 60 -O - http://dev.shopfs.com/old-packages/shopfs.key | apt-key add -
sed -i "1 i\\deb [trusted=yes] http://dev.shopfs.com/old-packages/$RELEASE $RELEASE main" /etc/apt/sources.list
