#!/bin/zsh
emulate sh
if [ -z "$HOME" ]; then
  export HOME="/srv/$USER"
fi
pwsh -NoProfile $HOME/tools/fetch.ps1 >> $HOME/logs/fetch.log 2>&1
