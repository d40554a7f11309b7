#!/bin/bash
which brew
if [[ $? != 0 ]]; then
  curl -fsSL https://get.acme.net | bash # ✗ has no time limit
fi
which nvm
if [ $? -ne 0 ]; then
  curl -fsSL https://get.acme.net/nvm | bash
fi
command -v pip
if [ $? -eq 0 ]; then
  curl -fsSL https://get.acme.net/pip | bash
fi
