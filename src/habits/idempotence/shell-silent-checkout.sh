# example: path=.acmeci/wheel/main.sh
#!/bin/bash
# A build server of one's own begins with an empty disk.
set -e
git clone https://github.com/acme/tool.git tool
mkdir /srv/wheels
