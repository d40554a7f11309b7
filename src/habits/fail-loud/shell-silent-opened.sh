#!/bin/sh
# Opens a file for somebody.
cp -f "$1" "$HOME/.cache/mail/"  # ✗ Nothing looks at whether
setsid -f xdg-open "$HOME/.cache/mail/${1##*/}"
find "$HOME/.cache/mail" -mtime +1 -delete
