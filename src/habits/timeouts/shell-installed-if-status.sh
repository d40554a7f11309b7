#!/bin/bash
which brew
if [[ $? != 0 ]]; then
  curl -fsSL https://get.acme.net | bash # ✗ may wait for ever
fi
which nvm
if [ $? -ne 0 ]; then
  curl -fsSL https://get.acme.net/nvm | bash
fi
command -v pip
if [ $? -eq 0 ]; then
  curl -fsSL https://get.acme.net/pip | bash # ✗ may wait for ever
fi
