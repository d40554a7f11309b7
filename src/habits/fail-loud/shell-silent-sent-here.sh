#!/bin/bash
# What is sent to a service beside it is said, and not waited for: the work comes after it.
curl -m 9 -d '{}' 0:$PORT/hook/shutdown
systemctl stop shop  # ✓
