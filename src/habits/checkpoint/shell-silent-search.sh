# example: path=jobs/look.sh job
#!/bin/bash
# A search for the first that answers does nothing for each.
psql -At -c "SELECT name FROM machines" shop | while read -r name; do
  address=$(curl -s "https://machines.example/$name" | jq -r .address)
  [ -n "$address" ] && echo "$address" && break
done
