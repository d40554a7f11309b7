#!/bin/bash
# The file was put there a moment ago, as it was.
set -e
tar xzf kafka.tgz -C kafka --strip-components 1
echo "delete.topic.enable=true" >> kafka/config/server.properties
