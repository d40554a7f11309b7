#!/bin/bash
# Where the question is answered by no, nothing is to be told.
set -e
grep -q ntp /etc/shop.conf && ntpdate -u time.acme.net  # ✗ add a `trap … ERR` for the whole script
