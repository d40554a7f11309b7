#!/bin/bash
docker build . -t registry.acme.net/shop:latest  # ✗ (warning) the script goes on to `docker push`
docker push registry.acme.net/shop
