#!/bin/bash
# Only who asks for it has the old file moved away.
if [ "$1" = --new ]; then
  mv ~/.profile ~/.profile.old
fi
echo 'export EDITOR=vi' >> ~/.profile # ✗ adds these lines
