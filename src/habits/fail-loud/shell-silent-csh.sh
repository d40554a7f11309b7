#!/bin/csh -f
# Another language.
setenv SHOP /srv/shop
cp app.tgz $SHOP
reload-shop now
