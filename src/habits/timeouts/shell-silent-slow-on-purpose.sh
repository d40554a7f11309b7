# example: job
#!/bin/bash
set -e
for hour in {00..23}; do
  # prime each hour of the forecast
  wget -O - "https://api.acme.net/forecast?hour=$hour" > /dev/null
done
wget -O forecast.json https://api.acme.net/forecast/today  # ✗ (info) `wget` waits 900 s for each read, and tries 20 times
wget -t 3 -O forecast.csv https://api.acme.net/forecast/week  # ✗ (info) `wget` waits 900 s for each read, and tries again
