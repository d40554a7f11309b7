#!/bin/bash
# What was not installed the next command misses, and that ends the run.
set -e
curl -sL -m 60 https://run.acme.org/shopctl | sh
shopctl version  # ✓
