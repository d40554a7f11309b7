#!/bin/bash
# Who reads refuses nothing, and an error page; a test of its own looks at the list; a function leaves; a file that is there.
set -e
# shellcheck source=/dev/null
$("$DIR/settings.sh" far)
done_with() {
  echo "installed after $1 tries"
  exit 0
}
writable() {
  touch "$1/.probe" && rm -f "$1/.probe"
  test $? -eq 0
}
wget -qO- "$KEY_URL" | apt-key add -
curl -s -m 9 "$KEY_URL" | sudo gpg --dearmor -o /etc/apt/keyrings/app.gpg  # ✓
aws ecr get-login-password | docker login --username AWS --password-stdin "$REGISTRY"
if [ -f /etc/app/peers ]; then
  for peer in $(cat /etc/app/peers); do
    echo "$peer"
  done
fi
set -o pipefail
release=$(curl -s -m 9 "$RELEASES" | awk '/^Codename/ { print $2 }')
if `curl -f -m 9 "$LIST" > /srv/list`; then  # ✓
  echo "there is a list"
fi
password=$(openssl rand -base64 16 | tr -dc a-z)
iptables -t nat -X app || true
modprobe tun || true
docker rmi "$OLD" || true
git add . || :
sudo rsync -a /srv/ far: || notify-send "far is not there"
writable /srv && echo "$release $password"
for try in 1 2 3; do
  dnf -y install one &&
    dnf -y install two && done_with "$try"
done
rsync -a /srv/ near:
exit 1
