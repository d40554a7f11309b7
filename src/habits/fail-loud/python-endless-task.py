# example: path=jobs/poll.py job
# A task that never ends has no result: it deals with its failures itself, or somebody is told when it falls over.
import asyncio
import logging

import httpx


class Poll:
    async def start(self):
        asyncio.create_task(self._careful())
        asyncio.create_task(self._flushing())
        asyncio.create_task(self._watching())
        asyncio.create_task(self._bare())  # ✗ give it an `add_done_callback`
        asyncio.create_task(self._once())  # ✗ keep it, and `await` it
        await asyncio.sleep(3600)

    async def _careful(self):
        while True:
            try:
                httpx.post("https://shop.example/poll", timeout=10).raise_for_status()  # ✓
            except Exception:
                logging.exception("poll")
            await asyncio.sleep(60)

    async def _flushing(self):
        while True:
            await asyncio.sleep(1)
            await self._flush()

    async def _flush(self):
        try:
            await self.producer.send("orders", value={})
        except Exception as error:
            logging.error("flush: %s", error)

    async def _watching(self):
        while True:
            await asyncio.sleep(60)
            try:
                score = await self.meter.compute(window=20)
                self.state["score"] = score
            except Exception as error:
                logging.debug("watch: %s", error)

    async def _bare(self):
        while True:
            httpx.post("https://shop.example/poll", timeout=10).raise_for_status()  # ✓
            await asyncio.sleep(60)

    async def _once(self):
        httpx.post("https://shop.example/poll", timeout=10).raise_for_status()  # ✓


asyncio.run(Poll().start())
