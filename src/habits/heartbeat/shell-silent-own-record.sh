# example: path=cron/cloud.sh job
#!/bin/sh
# The program writes down itself when it last ran, and its page of settings complains when that is long ago.
set -eu
chmod +rw /var/www/html/config/config.php || true
php -f /var/www/html/cron.php
