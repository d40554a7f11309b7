#!/bin/bash
# Add cron job for the certificates.
sed -i -e '$a*/5 * * * * app-update' /var/spool/cron/crontabs/app
