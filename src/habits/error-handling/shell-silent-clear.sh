#!/bin/bash
# A line before it says what is done; what names the file that it could not open.
set -e
mkdir -p /srv/app
echo "Creating the key"
aws ec2 create-key-pair --key-name app
cp app.conf /srv/app/
