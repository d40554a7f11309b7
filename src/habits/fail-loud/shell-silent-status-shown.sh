#!/bin/bash
# What a question in words answers is shown.
show_status() {
  echo "The file and the position of the log are"
  echo "show master status;" | mysql | awk '{print $2}' | tail -1  # ✓
}
show_status
