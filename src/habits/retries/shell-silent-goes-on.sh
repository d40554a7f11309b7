# example: path=jobs/fetch.sh job
#!/bin/bash
# Without `set -e`, and where its failure is an answer, the night goes on.
news=$(curl -s -m 9 "$API_URL/news")
echo "$news"
if [ "$(curl -s -m 9 "$API_URL/port"; echo $?)" = 28 ]; then
  echo "closed"
fi
