# example: path=bin/nightly-update.sh job
#!/bin/bash
# There may be nothing to commit; and what it complains of is to be seen.
commit() {
  git commit -a -m "update: $1" | sed -e 's/^/   /'
}
if ! perl -MNet::NNTP < /dev/null 2> /dev/null; then
  echo "Net::NNTP cannot be used:"
  /usr/bin/perl -MNet::NNTP < /dev/null  # ✗ Nothing looks at whether
fi
commit "$1"
echo "see above"
