# example: path=scripts/diagnose_server.sh
#!/bin/bash
# Whoever starts it wants to see what is wrong.
npm cache verify  # ✗ Nothing looks at whether
docker compose restart web
echo "restarted"
