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
until [ "$(curl -s -m 9 http://localhost:8080/ready)" = OK ]; do  # ✓
  try=$((try + 1))
  [ "$try" -lt 30 ] || exit 1
  sleep 1
done
while true; do
  tags=$(curl -sS -m 9 http://169.254.169.254/tags)
  echo "$tags"
  sleep 60
done
if curl -fsS --max-time 10 https://shop.example.org/health > /dev/null; then
  echo "up"
else
  echo "down"
  FAILURES=$((FAILURES + 1))
fi
