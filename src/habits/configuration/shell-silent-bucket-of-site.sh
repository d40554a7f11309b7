#!/bin/bash
# The bucket is the site: of that name there is one, and its links name it as well.
echo "<a href='https://files.acme.net/releases/'>Releases</a>" > index.html
aws s3 cp index.html s3://files.acme.net/releases/index.html
aws s3 cp index.html s3://acme-files/releases/index.html  # ✗ A bucket
