#!/bin/bash
# This script is run at 12:01am each day by the Unix cron daemon.
cd /srv/polls || exit 1
wget -T 60 -O results.csv https://polls.acme.org/results.csv  # ✗ nobody is told
