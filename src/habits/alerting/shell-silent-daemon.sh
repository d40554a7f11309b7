# example: path=etc/service/cron/run
#!/bin/bash
# The daemon itself.
exec cron -f
