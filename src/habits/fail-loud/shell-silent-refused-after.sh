#!/bin/bash
# An error page is no archive, no package and no program: the run ends where it is opened or started.
set -e
grab() {
  curl -sL -m 60 -o "$2" "$1" # ✓
}
work=$(mktemp -d)
archive="shop-$1.tgz"
grab "$SOURCE/$archive" "$work/$archive"
cd "$work"
tar -xzf "$archive"
package="shop-$1.pkg"
curl -m 60 "$SOURCE/pkg/$1" > "$package"
sudo installer -pkg "$package" -target /
tag=$(curl -s -m 9 "$API/releases/latest" | jq -r .tag_name)
curl -sLO -m 60 "$SOURCE/download/$tag/till_${tag:1}.tar.gz"
tar -xzf "till_${tag:1}.tar.gz"
curl -s -m 60 "$SOURCE/$1.po" -o "locale/$1.po"
msgfmt "locale/$1.po" -o /dev/null
