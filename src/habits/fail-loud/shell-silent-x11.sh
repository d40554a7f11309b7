# example: path=etc/X11/xdm/Xreset
#!/bin/sh
# What ends somebody's session goes on.
[ -x /etc/X11/Xreset ] && /etc/X11/Xreset
register-session -d -l "$DISPLAY" "$USER"  # ✗ Nothing looks at whether
exit 0
