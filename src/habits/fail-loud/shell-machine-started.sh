#!/bin/bash
docker machine start
docker build -t shop .  # ✗ goes on to `docker push`: check each step
docker push shop
