#!/bin/bash
# A redirection to a name that nothing sets fails on every run, and `set -e` would end it there.
pip install virtualenv # ✗ check each step
echo "source /usr/local/bin/wrap" >> $PROFILE_OF_SHOP
echo "Done, all installed successfully."
