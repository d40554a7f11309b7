#!/bin/sh
# Inside an image its places are the same on every machine.
set -eu
export APP_CONTAINER_HOME_DIRECTORY=/home/orders
export APP_CONTAINER_LOG_DIRECTORY=/home/orders/logs
df -h / /home/agent
