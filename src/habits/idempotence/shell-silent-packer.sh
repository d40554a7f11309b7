# example: path=scripts/page.sh job
#!/bin/bash
set -e
# Packer makes an image: nothing is there before it.
mkdir /usr/share/page
mv /tmp/packer/page/page.conf /etc/nginx/sites-enabled/
