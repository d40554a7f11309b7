#!/bin/bash
# What is there for everybody has the same name for everybody.
gsutil rsync -r gs://acme-resources-public/hg38 gs://shop-main/references  # ✗ A bucket
aws s3 cp --no-sign-request s3://acme-genomes/hg38.fa .
gsutil cp own.fa gs://acme-uploads-public/  # ✗ A bucket
