#!/bin/bash
set -e
sudo -u till mkdir -p /home/till/plugins/new  # ✗ Take it from an argument
