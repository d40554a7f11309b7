#!/bin/bash
# A folder's making is never the first that matters: what is put into it fails as well.
install -d -o deploy -g deploy /home/deploy/bin
cp tools/rotate.sh /home/deploy/bin/    # ✗ `cp` may fail and the script says that it went well
echo "SUCCESS: rotate is installed"
