#!/bin/sh
# The script is how somebody starts a program; logs are put away at the end.
window-manager --load /usr/lib/window-manager/load.lisp  # ✗ Nothing looks at whether
exit 0
