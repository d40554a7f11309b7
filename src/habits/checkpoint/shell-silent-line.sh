# example: path=jobs/sync.sh job
#!/bin/bash
# There is no half of a line.
old=$(cat /srv/app/version.txt)
echo "$old.1" > /srv/app/version.txt
