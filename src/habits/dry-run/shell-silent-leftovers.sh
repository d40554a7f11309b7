#!/bin/bash
# Empty folders, editors' leftovers, what is older than a number of days in a folder of its own.
set -e
find /srv/app -type d -empty -delete
find /srv/app -name '*.pyc' -delete
find /usr/lib/app -name "*.$TAG.py[co]" -delete
find "$HOME/.config/app/reports/" -mtime +30 -exec rm {} \;
find . -name '*.ucf-*' -delete
