# example: path=.evergreen/fetch-tools.sh
#!/bin/bash
set -e
curl -fsSL https://files.acme.net/tools.sh | bash # ✗ (info) may wait until Evergreen gives up on it
