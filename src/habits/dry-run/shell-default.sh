#!/bin/bash
# A path inside a name's default is none around it: not everything is in danger.
rm -f "$(printf '%s' "${LOG:-/var/log/app/app.log}")*"
