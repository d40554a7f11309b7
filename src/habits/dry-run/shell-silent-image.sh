# example: path=docker/rootfs/usr/bin/cleanup
#!/bin/sh
# In an image that is being built.
find "$TOOL_ROOT" -type d -name man -exec rm -rf {} +
