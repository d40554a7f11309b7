#!/bin/bash
# Not the copy beside what is copied, but wherever an argument says.
set -e
rsync -a --delete "/srv/$1/" "/copies/copy-of-$1"
rsync -a --delete /copies/ "$2" # ✗ limit it with `--max-delete`
