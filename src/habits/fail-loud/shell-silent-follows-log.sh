#!/bin/bash
cp /srv/conf/shop.conf /etc/supervisor/conf.d/shop.conf
supervisord
supervisorctl start all
tail -n 1000 -f /var/log/supervisord.log
