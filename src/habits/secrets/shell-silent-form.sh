#!/bin/bash
# How an address is made, and the login of an image that has no other.
DEFAULT_TARGET='scheme://user[:password]@host[:port]/[/]path'
virt-builder debian-12 --output "$1" --root-password password:p2v
