#!/bin/sh
# Lists the files to index. It is useful where there are many files (you can run this script from a cron job, during the night).
find "$DIR" -name '*.c' > index.files
viewer-index -b -i index.files
