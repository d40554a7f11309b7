#!/bin/bash
# Tools for the shop's own machine.
sudo -v
curl -fsSL -o /usr/local/bin/till https://get.acme.net/till  # ✗ (info) has no time limit
