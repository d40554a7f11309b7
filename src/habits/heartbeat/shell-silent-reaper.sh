# example: path=etc/cron.daily/sessions job
#!/bin/bash
# What is old is taken away; tomorrow it is done again.
/opt/jobs/session-reaper.sh &> /tmp/session-reaper.log
