#!/bin/bash
# What is brought out is not what was built, or it is.
docker build . -t registry.acme.net/shop:0.1  # ✗ (info) Nothing looks at whether
docker push registry.acme.net/shop
