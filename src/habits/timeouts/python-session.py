import asyncio

import aiohttp
import httpx

from shop import fill


async def main():
    async with aiohttp.ClientSession() as session:  # ✓
        await fill(session)
    open("filled", "w").close()
    fill(httpx.Client())  # ✓
    fill(httpx.Client(timeout=None))  # what is asked through it is told there


asyncio.run(main())
