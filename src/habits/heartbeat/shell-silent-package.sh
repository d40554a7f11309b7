# example: path=cron/debian/cron.postinst
#!/bin/sh
# What is run when a package is installed.
set -e
chmod +x /etc/init.d/cron
