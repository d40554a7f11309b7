#!/bin/sh
# What is there already is as good.
/opt/admin/bin/console user:add --admin ada  # ✗ Nothing looks at whether

exit 0
