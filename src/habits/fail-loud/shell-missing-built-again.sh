#!/bin/bash
set -e
# What has the same option and the same last word tries nothing out.
cd api
docker build -t shop/api . 2>&1 | tail -5  # ✗ only the pipe's last part counts ✓
cd ../pages
docker build -t shop/pages . 2>&1 | tail -5  # ✗ only the pipe's last part counts
