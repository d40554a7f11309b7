#!/bin/bash
# Words for a person; a server beside the script; a folder that the machine's web server has everywhere.
info() {
  echo "[info] $*"
}
info "http://app.local:8123 is where it answers"
s3cmd --host=localhost:8333 mb s3://profiles
chmod 700 /home/www/launcher.sh
kubectl exec "$POD" -- fortio load http://fortioserver:8080/echo
app_hostname="courses"
curl -m 5 -f "http://192.168.1.1/$app_hostname"
