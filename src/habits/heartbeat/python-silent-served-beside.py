# example: path=server/main.py
import asyncio

import uvicorn
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from shop import app, sync


# Whoever asks the server notices that it is gone, also where it has a clock beside it.
async def main():
    scheduler = AsyncIOScheduler()
    scheduler.add_job(sync, "interval", minutes=5)
    scheduler.start()
    with open("/var/lib/shop/started", "w") as file:
        file.write("1")
    server = uvicorn.Server(uvicorn.Config(app, port=8000))
    await server.serve()


if __name__ == "__main__":
    asyncio.run(main())
