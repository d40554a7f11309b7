# example: path=.agent/statusline.sh
#!/bin/bash
# What stands below somebody's prompt.
query() { command -v jq > /dev/null && jq "$@" || mise exec -- jq "$@"; }
input="$(cat)"
model="$(printf '%s' "$input" | query -r .model)"
echo "$model"
