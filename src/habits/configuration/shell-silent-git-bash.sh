#!/bin/bash
# In Git Bash `/c/x` is `C:\x`: what the script makes there is there on every machine.
mkdir -p /c/shop-agent/bin && cd /tmp
nssm.exe install shop-agent "C:\shop-agent\bin\agent.exe" "start" || true
nssm.exe set shop-agent AppStdout "C:\shop-agent\agent.log"
nssm.exe set shop-agent AppDirectory "C:\ada\till"  # ✗ A path on a drive is written here
