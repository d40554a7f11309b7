#!/bin/bash
set -ex
# What is no archive does not unpack, wherever it is unpacked.
url="https://files.acme.net/$version/agent-windows-${version}.zip"
mkdir -p /c/agent/bin && cd /tmp && curl -m 90 -L -O $url  # ✓
cd /c/agent && unzip /tmp/agent-windows-${version}.zip
