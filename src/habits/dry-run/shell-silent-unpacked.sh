#!/bin/bash
# Unpacked again at once; worked in, and done with; a mirror of what a server has; images that are pulled again.
version=4.2
file="app-$version.tar.gz"
rm -rf "/opt/src/app-$version"
tar xzf "$file"
build() {
  git clone https://github.com/acme/tool.git
  cd tool
  make install
  cd ..
  rm -rf tool
}
build
rsync -a --delete mirror.acme.org::pub/ /srv/pub/
docker image prune --all --force --filter until=24h
