#!/bin/bash
# A word that no table knows may be a function of another file; a stand-in in words about usage.
iniset "$CONF" database password "$DB_PASSWORD"  # ✓
usage="
    ${0##*/} tools https://somebody:mypass@github.com/somebody/tools
"
echo "$usage"
