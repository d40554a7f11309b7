#!/bin/bash
# One command, which says itself what went wrong.
[ ! -f /etc/cron.d/app-old ] || mv /etc/cron.d/app-old /etc/cron.d/app
