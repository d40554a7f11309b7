#!/usr/bin/env python3
# The handler asks itself whether the folder was there already, and hands all else on.
import errno
import os
import sys


def spool(path):
    try:
        os.mkdir(path, 0o700)  # ✓
    except OSError as error:
        if error.errno == errno.EEXIST:
            if os.stat(path).st_mode & 0o777 != 0o700:
                sys.exit(f"{path} belongs to somebody else")
            return path
        raise
    return path


print(spool(sys.argv[1]))
