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
ifconfig at0 10.1.0.1 netmask 255.255.255.0
curl -m 5 -f --unix-socket "$SOCKET" http://d/v3.0.0/info
