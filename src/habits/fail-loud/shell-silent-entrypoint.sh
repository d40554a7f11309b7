# example: path=docker/entrypoint.sh
#!/bin/bash
# It is there to start what keeps it up: a step of its preparation need not end that.
python3 /scripts/configure.py web api
python3 /scripts/augment.py /srv/web.yml
exec web --config /srv/web.yml
