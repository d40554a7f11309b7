#!/bin/bash
# The status of what did not start is bad as well, and ends the run.
set -e
systemctl start shop.service || {
  echo "shop failed to start"
  systemctl status shop.service
}
