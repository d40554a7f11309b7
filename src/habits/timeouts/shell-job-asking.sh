# example: path=jobs/flags.sh job
#!/bin/bash
# What a person confirms no clock comes to.
if [ "$1" = --flush ]; then
  gcloud storage ls "gs://$BUCKET/flags/"
  read -r -p "Sure? " answer
  [ "$answer" = yes ] || exit 1
fi
gcloud storage rsync "gs://$BUCKET" "$work"  # ✗ run it under `timeout SECONDS`
