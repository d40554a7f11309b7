#!/bin/bash
# What the generator made takes the place of the site, wherever the command's own options stand.
set -e
aws --profile shop s3 sync --delete --acl public-read ./public s3://docs.acme.net/stable
