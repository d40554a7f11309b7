# example: path=usr/share/bug/viewer/script
#!/bin/sh
# What a report of a bug tells of the machine.
if which viewerinfo > /dev/null 2>&1; then
  viewerinfo
fi
yesno "Is the display attached? " yep  # ✗ Nothing looks at whether
dpkg --list 'viewer*'
