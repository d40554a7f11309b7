#!/bin/sh
# A module that a framework reads into itself: its functions come from there.
if [ "$CONTROL_AUDIO" = 1 ]; then
  log "VERBOSE" "Saving the settings"
  cp "$AUDIO_CONF" "$AUDIO_CONF.saved"
  set_audio_power off
fi
eval "$STOP_COMMAND"
