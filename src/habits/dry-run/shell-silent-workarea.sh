#!/bin/bash
# Where a run works; a bucket that the run makes; a branch whose name was looked at.
set -e
area=$HOME/run/upload_workarea/$2
rm -rf "$area"/*
if [ ! -d "$HOME/feeds/$2" ]; then
  /bin/mkdir "$HOME/feeds/$2"
else
  /bin/rm -r "$HOME/feeds/$2"/*
fi
aws s3api create-bucket --bucket "$SITE" --region eu-west-1
aws s3 sync ./public "s3://$SITE/" --delete
if echo "$branch" | grep -q '^update/'; then
  git push origin --delete "$branch"
fi
