#!/usr/bin/env python3
# Whether a task of another module ends is said there; on a signal nobody can wait for one.
import asyncio
import signal

from shop.scheduler import Scheduler


class Service:
    def __init__(self):
        self.scheduler = Scheduler()
        signal.signal(signal.SIGTERM, self.on_signal)

    def on_signal(self, number, frame):
        asyncio.create_task(self.stop())

    async def stop(self):
        await self.scheduler.stop() # ✓

    async def start(self):
        asyncio.create_task(self.scheduler.run())
        await self.scheduler.started()


asyncio.run(Service().start())
