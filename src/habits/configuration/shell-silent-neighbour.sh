#!/bin/bash
docker compose up -d
python3 -c "
import httpx
print(httpx.get('http://stock-service:8021/', timeout=5))
"
