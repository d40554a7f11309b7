# example: path=.agent/hooks/session-start.sh
#!/bin/bash
# The tool that starts it ends it.
set -e
curl -fsSL https://get.acme.net/tools.json -o tools.json
