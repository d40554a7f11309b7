# example: path=cron/folders.sh
#!/bin/bash
# A complaint about arguments is no report.
if [ "$1" = "" ]; then
  echo "This script needs to be run with a period"
  exit
fi
mkdir -p /srv/files/x
echo "Making the folder for the files"
echo "Making the other folder for the files"
