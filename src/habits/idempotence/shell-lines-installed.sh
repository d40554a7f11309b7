# example: path=web/Shop-InstalarYConfigurar.sh
#!/bin/bash
# What sets a machine up is started once, on a fresh one.
echo "127.0.0.1 $SHOP" >> /etc/hosts # ✗ Every run adds these lines to `/etc/hosts` again
