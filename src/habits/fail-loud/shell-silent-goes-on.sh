#!/bin/bash
# Modes and words; a line of its own would be lost as well; programs of one's own, for what they print.
chmod 600 "$KEY"
_info "asking"
export CONTEXT=$(kubectl config current-context)
bash /usr/local/bin/app-report | sed 's/secret/***/' | column -t
