#!/bin/bash
# A function of what it sources looks at the status.
python3 fetch.py --all "$@"
fail_if_error "Downloading"
rsync -a data/ web:/srv/data/
fail_if_error "Copying"
