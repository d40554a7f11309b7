#!/bin/bash
# Nobody knows what lies in that folder, and what needs no folder below it is written all the same.
set -e
work=$(mktemp -d)  # ✓
cd "$HOME/work" && git clone https://git.acme.net/taps/shop && cd shop  # ✗ `git clone` may fail unnoticed
cat > Casks/shop.rb <<END
version "$1"
END
cd "$work" && git clone https://git.acme.net/taps/till && cd till  # ✗ `git clone` may fail unnoticed
date > released.txt
git commit -am "till $1"
