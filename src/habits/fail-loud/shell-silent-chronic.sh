#!/bin/sh
# chronic says all that a failure said; each of them is to have its turn.
nice -n 19 chronic wiki-daily --all
nice -n 19 chronic wiki-backup --all  # ✓
