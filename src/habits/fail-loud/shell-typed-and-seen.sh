#!/bin/bash
# Nothing starts it but a person, who has seen it all.
docker build -t shop . 2>&1 | tee build.log  # ✓
