# example: path=usr/sbin/delconsole
#!/bin/sh
# Whoever starts it wants it gone.
rm -f "/etc/console/$1.conf"
userdel -r "$1"
