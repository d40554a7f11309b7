# example: path=cron/entrypoint.sh
#!/bin/bash
# What starts the daemon in its container.
update-ca-certificates
exec cron -f
