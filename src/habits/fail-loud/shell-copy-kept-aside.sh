#!/bin/bash
# A copy that is kept aside is put to use by nobody; the one in its place is.
cp /etc/nginx/nginx.conf "$DIR/nginx.conf.backup.pre.7"
cp "$DIR/nginx.conf" /etc/nginx/nginx.conf # ✗ (warning) `cp` may fail and the script goes on to `nginx`
sudo nginx -s reload
