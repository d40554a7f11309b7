# example: path=app/dockerfiles/health.sh
#!/bin/bash
# Whoever runs the container starts it again, and hears of no failed round.
while true; do # ✗ When a round of this loop fails
  curl -fsS -m 5 http://localhost:8080/health > /run/health
  sleep 60
done
