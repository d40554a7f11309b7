#!/bin/bash
# It is invoked by the CI, and this place is not in its workspace.
set -e
mkdir /srv/public # ✗ fails on the second run
cp -r pages/* /srv/public
