#!/bin/bash
# A date in one line of what a person is told keeps no log.
echo "Making the picture"
convert "$1" -resize 640 "$2"
echo "Making the small one"
convert "$1" -resize 64 "small-$2"
echo "$(date) all pictures are made"
