#!/bin/bash
# A screen that is drawn anew in a function: no job.
show_runs() {
  clear
  gh run list --limit 5
}
watch_runs() {
  while true; do
    show_runs
    sleep 10
  done
}
watch_runs
