# example: path=ops/nightly_copy.sh
#!/bin/bash
# Its name begins with when it runs.
set -euo pipefail
rsync -a /srv/orders/ files@files.acme.net:/srv/orders/ # ✗ If this runs by itself
