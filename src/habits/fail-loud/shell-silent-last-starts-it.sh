#!/bin/bash
# The last command starts what was fetched, and its status is the script's.
latest=$(curl -sL -m 9 https://dl.acme.io/stable.txt) # ✗ Nothing looks at whether `curl` went well
curl -LO -m 60 "https://dl.acme.io/$latest/shopctl"
chmod +x shopctl
mv shopctl /usr/local/bin/
shopctl version
