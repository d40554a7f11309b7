# example: path=bin/nightly-check.sh job
#!/bin/bash
# The cluster's own logger is a program, and what it is given is what is told.
if [ ! -f /etc/dump.conf ]; then
  cluster_log.sh debug "/etc/dump.conf does not exist"
  exit 1
fi
