#!/bin/bash
# Asked for by its whole path, made in its folder.
set -e
if ! [ -e "$BASE/maven" ]; then
  mkdir -p "$BASE"  # ✓
  cd "$BASE"
  ln -s -- "apache-maven-$VERSION" maven  # ✓
fi
if [[ $(grep -c "$group" /etc/group || true) -lt 1 ]]; then
  groupadd "$group"  # ✓
fi
sed -i '/kubectl/I d' ~/.bashrc
echo 'alias k=kubectl' >> ~/.bashrc
mkdir "$WORKDIR/source_tarball"
ln -bs /srv/app/app.conf /etc/app.conf  # ✓
touch /srv/app/linked
