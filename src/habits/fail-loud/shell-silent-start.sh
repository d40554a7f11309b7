# example: path=modules.d/90overlay/mount-overlay.sh
#!/bin/sh
# A part of what starts a machine, which has to go on.
mount --bind "$NEWROOT" /run/rootfsbase
echo "mounted"
