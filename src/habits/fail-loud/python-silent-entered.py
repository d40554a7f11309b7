# What a block is entered with is asked for its status.
import asyncio
from contextlib import AsyncExitStack

import httpx


async def follow(client, url):
    stream = client.stream("GET", url)
    answer = await stream.__aenter__()
    answer.raise_for_status()
    async for line in answer.aiter_lines():
        print(line)


async def main():
    client = httpx.AsyncClient(timeout=30)
    events = client.stream("GET", "https://shop.example/events")
    answer = await events.__aenter__()
    answer.raise_for_status()
    async with AsyncExitStack() as stack:
        orders = await stack.enter_async_context(client.stream("GET", "https://shop.example/orders"))  # ✓
        if orders.status_code != 200:
            raise RuntimeError("no orders")
        rows = [row async for row in orders.aiter_lines()]
    with open("orders.csv", "w") as out:  # ✓
        out.writelines(rows)


asyncio.run(main())
