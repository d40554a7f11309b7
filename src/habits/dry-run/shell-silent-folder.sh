#!/bin/bash
# In a folder that was built or unpacked here.
set -e
tar -xzf /tmp/app.tar.gz -C /opt/app
(cd /opt/app/webapps/ && rm -rf docs examples)
cd site
rm -r assets/lunr
find . -name '*.js.map' -delete
git clone "$PAGES" docs
cd docs
rm -rf *
