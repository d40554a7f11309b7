# example: path=jobs/backup.sh job
#!/bin/bash
# A timer of systemd runs it nightly. A unit tells nobody of a failure by itself.
restic backup /srv # ✗ When this job fails nobody is told
