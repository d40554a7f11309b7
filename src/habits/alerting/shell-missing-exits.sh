# example: path=jobs/close.sh job
#!/bin/bash
if ! curl -fsS --max-time 30 -X POST https://shop.acme.net/orders/close; then  # ✗ this job fails nobody is told: send an alert before it exits with a failure
  echo "not closed" >&2
  exit 1
fi
