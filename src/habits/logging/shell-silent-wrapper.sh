# example: path=usr/bin/quietly job
#!/bin/bash
# Runs the command that it is given, and says what it said when it failed.
"$@" > "$OUT" 2> "$ERR"
RESULT=$?
if [ $RESULT -ne 0 ]; then
  cp "$ERR" /var/tmp/last-error
  echo "quietly saw a failure of the command:"
  echo "its result code was: $RESULT"
  echo "and this is what it wrote on its way:"
  echo "and that is all there is to be seen here"
fi
