#!/usr/bin/env zsh
# A function of the shell that is kept in a file of its own.
if [ -z "$1" ]; then
  echo "Usage: extract <file>"
  return 1
fi
case "$1" in
  *.bz2) bunzip2 "$1" ;;
  *.zip) unzip "$1" ;;
  *.7z) 7z x "$1" ;;
  *.rar) unrar x "$1" ;;
  *.Z) uncompress "$1" ;;
  *.xz) unxz "$1" ;;
  *.deb) ar x "$1" ;;
esac
