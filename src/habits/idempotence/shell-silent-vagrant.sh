#!/bin/bash
# In Vagrant's own folder: the machine is new.
. /vagrant_config/install.env
groupadd -g 54321 operators
cat >> /home/oracle/.bash_profile <<EOF
. /home/oracle/env.sh
EOF
