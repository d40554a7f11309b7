#!/bin/bash
# Where it runs:
#   ON the NAS (root@10.20.30.40), after a `git pull`.
# Snapshots are made by the host below it.
SNAPSHOT_HOST="10.20.30.41"    # the only place that has zfs # ✗ in the code: elsewhere it needs a change
ssh -o ConnectTimeout=5 "root@$SNAPSHOT_HOST" zfs list
