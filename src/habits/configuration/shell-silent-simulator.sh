#!/bin/bash
case "$1" in
  bounce) recipient_email="bounce@simulator.amazonses.com" ;;
  complaint) recipient_email="complaint@simulator.amazonses.com" ;;
esac
aws ses send-email --to "$recipient_email" --from "$FROM" --text trial
