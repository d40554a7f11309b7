#!/bin/sh
# A store that runs beside the script.
s3cmd -c s3.conf --host localhost:9001 --host-bucket localhost:9001 put archive.tgz s3://archive-trial/archive.tgz
