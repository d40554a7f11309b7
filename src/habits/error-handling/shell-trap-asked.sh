#!/bin/bash
# Nothing ends it, and it asks by bare commands: a trap on `ERR` would call their answers failures.
open=$(grep -c open /srv/shop/orders.txt)
rsync -a far:/srv/orders/ /srv/orders/ # ✗ add `|| die "…"`, which says what failed.
psql -v open="$open" -f report.sql app
