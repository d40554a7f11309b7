# example: path=docker/entrypoint.sh
#!/bin/bash
# It is there to start what keeps it up: a step of its preparation need not end that.
python3 /scripts/configure.py web api # ✗ tell it where a step fails, e.g. with `|| echo`.
python3 /scripts/augment.py /srv/web.yml
exec web --config /srv/web.yml
