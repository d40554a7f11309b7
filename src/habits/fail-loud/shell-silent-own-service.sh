#!/bin/bash
# The service that is started anew runs on every machine, and has nothing to do with what was fetched.
cd /srv/rules || exit 1
git pull  # ✗ Nothing looks at whether
echo "0 1 * * * root /srv/rules/pull" > /etc/cron.d/rules
systemctl restart crond
