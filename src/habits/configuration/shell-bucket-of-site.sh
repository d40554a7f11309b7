#!/bin/bash
# The bucket is the site: its links name it as well.
echo "<a href='https://files.acme.net/releases/'>Releases</a>" > index.html
aws s3 cp index.html s3://files.acme.net/releases/index.html  # ✗ Take it, and the links to it, from one setting.
