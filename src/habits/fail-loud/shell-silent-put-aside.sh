#!/bin/bash
# A copy that is put aside is nothing that the service needs.
cp /srv/www/settings.php "/mnt/$1.php"  # ✗ Nothing looks at whether
systemctl reload nginx
