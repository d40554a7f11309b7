#!/bin/bash
# A failure that nothing is made of: what comes next does not build on it, and nobody says that it went well.
setfont -v "$1"  # ✗ Nothing looks at whether
cp /usr/share/shop/keys "$HOME/.shop/keys"
loadkeys de
ln -sf "$HOME/.shop/keys" "$HOME/.keys"
