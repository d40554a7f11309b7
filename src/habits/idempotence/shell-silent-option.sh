#!/bin/bash
mkdir -P /srv/shop/backup
mkdir -pv /srv/shop/orders # ✓
mkdir -m 700 /srv/shop/keys # ✗ add `-p`
