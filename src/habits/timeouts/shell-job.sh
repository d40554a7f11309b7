# example: path=jobs/sync.sh job
#!/bin/bash
set -euo pipefail
git pull                          # ✗ run it under `timeout SECONDS`
timeout 600 git fetch             # ✓
rsync -a /srv/ backup:/srv/       # ✗ add `--timeout=60`
rsync -a --timeout=60 /srv/ backup:/srv/  # ✓
apt-get upgrade -y                # cut off it would leave half a package, and it gives up on a silent mirror itself
aws s3 sync /srv/ "$BUCKET/"      # ✓
