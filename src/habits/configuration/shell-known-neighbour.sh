#!/bin/bash
docker compose up -d
python -c "
import httpx
import asyncio
async def ask():
    async with httpx.AsyncClient() as client:
        answer = await client.get('http://stock-service:8021/', timeout=5.0) # ✗ in the code: elsewhere it needs a change
        print(answer.status_code)
asyncio.run(ask())
"
