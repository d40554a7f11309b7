#!/bin/bash
echo "Press enter to make the link from sites-available to sites-enabled"
pause "(nginx serves it then)..."
mkdir -pv /etc/nginx/sites-enabled
ln -s "/etc/nginx/sites-available/$1" "/etc/nginx/sites-enabled/$1"
echo "linked"
