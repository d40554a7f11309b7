#!/bin/bash
# A name of Kerberos, a form of a recipient, an image that is for everybody.
export ADMIN="admin@SHOP.LAN"
echo "$1" | mail -s "To look at" somemail@website.com
gcloud compute instances create "$1" --image "projects/ubuntu-os-cloud/global/images/ubuntu-minimal-2204-jammy-v20250311"
