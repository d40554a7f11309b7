# example: path=docker/start.sh
#!/bin/bash
# Within a container: its neighbours, its users; an address that is no person's.
wget -T 10 -q http://web:8080/
cp app.db /home/app/
report_to=support@acme.org
echo "$report_to"
