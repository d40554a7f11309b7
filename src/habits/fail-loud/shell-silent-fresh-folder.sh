#!/bin/bash
# In a folder that was just made nothing lies: without the clone there is no `Casks/` to write below.
set -e
work=$(mktemp -d)  # ✓
cd "$work" && git clone https://git.acme.net/taps/shop && cd "$(basename taps/shop)"
cat > Casks/shop.rb <<END
version "$1"
END
git commit -am "shop $1"
