#!/bin/bash
# Several that were removed are made again; and a repository that was cloned into a new folder.
set -e
rm -rf /srv/shop/docs /srv/shop/pages
mkdir /srv/shop/docs /srv/shop/pages
if [ ! -d /srv/shop/code ]; then
  git clone https://git.example.org/shop.git /srv/shop/code # ✓
  cd /srv/shop/code
  git remote add upstream https://git.example.org/all/shop.git
fi
cd /srv/shop/books
git remote add upstream https://git.example.org/all/books.git # ✗ create it only when it is missing
