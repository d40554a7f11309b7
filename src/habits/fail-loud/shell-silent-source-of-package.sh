#!/bin/sh
set -e
mkdir -p "$TOP/SOURCES"  # ✓
git archive --prefix="shop-$VERSION/" --format=tar HEAD | gzip > "$TOP/SOURCES/shop-$VERSION.tar.gz"
echo "building"
rpmbuild -ba shop.spec --define "%_topdir $TOP"
