# example: path=scripts/pixel-client.sh
#!/bin/bash
PIXEL_API="https://api.dev.pixelworks.com"
curl -fsS -m 5 "$PIXEL_API/v1/tasks"
