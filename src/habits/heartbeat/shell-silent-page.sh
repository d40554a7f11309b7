#!/bin/bash
# One page is made anew, with a row for each.
echo "<table>" > index.html
for file in $(aws s3 ls s3://acme-files/releases/ | awk '{print $4}'); do
  echo "<tr><td>$file</td></tr>" >> index.html
done
echo "</table>" >> index.html
