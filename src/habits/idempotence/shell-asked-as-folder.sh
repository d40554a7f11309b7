#!/bin/bash
# A file is no folder: the condition always holds.
if ! [ -d /opt/tool/pwsh ]; then
  mkdir -p /opt/tool # ✓
  tar xzf /tmp/tool.tgz -C /opt/tool
  chmod +x /opt/tool/pwsh
  ln -s /opt/tool/pwsh /usr/bin/pwsh # ✗ `ln` fails where the link is there already
fi
if [ ! -d /opt/tool/parts ]; then
  ln -s /srv/parts /opt/tool/parts # ✓
fi
