# example: path=ops/nightly_copy.sh
#!/bin/bash
# Its name begins with when it runs, and nothing in the repository starts it then.
set -euo pipefail
rsync -a /srv/orders/ files@files.acme.net:/srv/orders/
