#!/bin/bash
# The old file was moved away just before: what is added to is a new one.
set -e
mv /etc/apt/sources.list /etc/apt/sources.list.old
cat <<EOF >> /etc/apt/sources.list
deb https://deb.example.com stable main
EOF
if [ -f ~/.profile ]; then
  mv ~/.profile ~/.profile.old
fi
echo 'export EDITOR=vi' >> ~/.profile
