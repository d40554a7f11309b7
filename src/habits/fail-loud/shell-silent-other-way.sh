#!/bin/bash
# What comes after the failure does more than tell; a package manager that is only asked; packages taken away; a function
# of the file named after a program.
set -e
enable_by_hand() {
  echo "enabling it by hand"
  cp /usr/share/app/extra.repo /etc/yum.repos.d/  # ✓
}
dnf config-manager --set-enabled extra || enable_by_hand
if ! dnf repolist | grep extra; then
  echo "no such repository"
fi
rsync -a /srv/ far: || { echo "far is not there"; give_up_on far; }
for name in one two; do
  apk del "$name" || :
done
kubectl() {
  command kubectl --context "$CONTEXT" "$@" || exit 1
}
kubectl apply -f app.yaml || true
start || (configure && rsync -a /srv/ near:)
rsync -a /srv/ far:
