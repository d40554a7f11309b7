# example: path=scripts/base.sh job
#!/bin/bash
set -e
# The user of a box that is being made.
groupadd -r admin
usermod -a -G admin vagrant
