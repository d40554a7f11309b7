#!/bin/bash
# The file leaves as it was before; and what it was to be made of is taken away.
set -e
sed "s/@version@/$1/" site/index.html > site/index.new && mv site/index.new site/index.html # ✗ (warning) left of `&&` ✓
aws s3 sync site "$BUCKET/"
sort new-orders.csv > all.tmp && mv all.tmp all.csv # ✗ (warning) left of `&&`
rm new-orders.csv
