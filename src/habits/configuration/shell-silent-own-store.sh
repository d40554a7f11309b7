#!/bin/bash
# The buckets lie on a server of the script's own, and are called as they are there.
export AWS_ENDPOINT_URL=http://localhost:9000
aws s3 mb s3://shop-build/
aws s3 sync build/ s3://shop-build/
