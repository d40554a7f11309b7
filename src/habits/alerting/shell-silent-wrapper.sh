# example: path=bin/cron/run-and-mail
#!/bin/sh
# It runs the command that it is given, and mails what that says.
body=$(eval "$1" 2>&1)
if [ -n "$body" ]; then
  echo "$body" | mail -s "$1" ops@acme.net
fi
