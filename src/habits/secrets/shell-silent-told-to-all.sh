#!/bin/sh
# Default password is: live
# (it was made with mkpasswd)
_PASSWORD="8Ab05sVQ4LLps"
echo "$_PASSWORD" > /run/live/passwd
