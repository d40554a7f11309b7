#!/bin/bash
# Words for a person; a server beside the script; a folder that the machine's web server has everywhere.
info() {
  echo "[info] $*"
}
info "http://app.local:8123 is where it answers"
s3cmd --host=localhost:8333 mb s3://profiles
chmod 700 /home/www/launcher.sh
