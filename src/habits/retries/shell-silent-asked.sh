# example: path=jobs/address.sh job
#!/bin/bash
# As long as no address came it asks again.
try=0
until [[ -n "$address" ]] || [[ "$try" -ge 10 ]]; do
  address=$(curl -s -m 9 https://api.acme.org/ip)  # ✓
  try=$((try + 1))
  sleep 1
done
echo "$address"
