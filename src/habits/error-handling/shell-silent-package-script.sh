# example: path=build/package/scripts/preremove.sh
#!/bin/bash -e
# dpkg and rpm name the package, the script and its status.
systemctl stop shop
systemctl disable shop
