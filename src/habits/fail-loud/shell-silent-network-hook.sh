# example: path=etc/network/if-up.d/shares
#!/bin/sh
# The network comes up, whatever can be mounted then.
mount -a -t nfs
mount -a -O _netdev
echo "mounted"
