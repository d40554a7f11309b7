#!/bin/bash
# Modes and words; a line of its own would be lost as well; programs of one's own, for what they print.
chmod 600 "$KEY"
_info "asking"
export CONTEXT=$(kubectl config current-context)
bash /usr/local/bin/app-report | sed 's/secret/***/' | column -t
mount_it() {
  umount "$DISK" > /dev/null 2>&1
  docker stop app
  newest=$(git tag --list 'v*')
  setsid -f "$TERMINAL" -e htop
  iptables -F app  # ✓
}
mount_it
for hook in /etc/app.d/*; do
  sh "$hook"
done
./get-token.sh "$USER"
if [ ! -s /srv/token ]; then
  exit 1
fi
echo "$newest"
[ -x /sbin/refresh ] && /sbin/refresh /srv
mount /srv/far
if ! [ -d /srv/far/app ]; then
  FAR=
fi
dnf clean all
wait
