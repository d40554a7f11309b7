#!/bin/bash
mkdir -p /srv/app
# Permissions are set once, rather than needing to run every minute.
cp app.service /srv/app/
