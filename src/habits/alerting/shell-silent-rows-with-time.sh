# example: path=cron/degrees.sh job
#!/bin/bash
# Rows with their time: the gap shows where they are drawn.
NOW=$(date +%Y%m%d%H%M%S)
degrees=$(cat /sys/class/thermal/thermal_zone0/temp)
echo "$NOW $degrees" >> /srv/degrees/hall
load=$(cut -d' ' -f1 /proc/loadavg)
echo "$NOW $load" >> /srv/degrees/load
