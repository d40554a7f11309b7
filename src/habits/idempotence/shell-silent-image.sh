# example: path=packer/scripts/init.sh
#!/bin/bash
# Runs once, while an image is built.
mkdir /opt/app
echo "vagrant ALL=(ALL) NOPASSWD: ALL" >> /etc/sudoers
