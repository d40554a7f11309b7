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
STATE=$(cat /home/settings.dat)
chown -R live.live /home/live
docker exec app cat /home/tool/version
docker run --rm -v /srv/data:/home/tool/data -w /home/tool tool:1 ls /home/tool/data
release_default_dir=/home/ada/release  # ✓
GATEWAY=$(ask_for "Gateway (default: 10.1.2.1): " "10.1.2.1")  # ✓
ping -c 1 "$GATEWAY"
if [ -n "$1" ]; then # ✓
  BASE="$1"
else
  BASE=/home/ada/incoming  # ✓
fi
ls "$BASE"
ada_email=ada@lovelace.net
echo "EMAIL=$ada_email" > /tmp/app.conf
rsync -a /home/development/ /srv/copy
exit 0
scp notes ada@10.1.2.9:/home/ada/notes
