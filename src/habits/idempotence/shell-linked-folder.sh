# example: path=scripts/x.sh
#!/bin/bash
set -e
# A link to a folder that is there already is followed: nothing fails, and another one lies inside.
mkdir -p /srv/store  # ✓
ln -s /srv/store /srv/app/store  # ✗ `ln` makes another link inside of the folder where the link is there already
