#!/bin/bash
# Nothing here is a program that could be looked at; each of the branches says that something is wrong.
if [[ $EUID -ne 0 ]]; then  # ✗ only said
  echo "This script must be run as root"
  exit
fi
if [ ! -d "$HOME/shop" ]; then
  echo "Error: no such folder" >&2
  exit 0
fi
docker compose up -d  # ✓
