#!/bin/bash
# example: path=etc/service/cron/run
# The daemon itself.
exec cron -f
