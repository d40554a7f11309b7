#!/bin/bash
# What is asked at the end.
if ! sshd -t; then
  echo "sshd_config was not changed" >&2
else
  service ssh status
fi
exit 0
