#!/bin/bash
# How far it is stands on the screen, and a limit for all of it would cut slow lines off.
set -e
curl -# -O -C - https://files.acme.net/image.iso
