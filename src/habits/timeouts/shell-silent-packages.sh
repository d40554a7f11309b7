# example: path=scripts/nightly.sh job
#!/bin/bash
set -e
# Each gives up on a silent index by itself.
pip3 install -U jinja2
npm ci
