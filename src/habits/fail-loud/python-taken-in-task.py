# example: path=jobs/warm.py job
# A coroutine that takes all its failures itself leaves none to be lost.
import asyncio
import json
import logging

import httpx


class Cache:
    async def start(self):
        async def warm():
            try:
                httpx.post("https://shop.example/warm", timeout=10).raise_for_status()  # ✓
            except Exception:
                logging.exception("warm")

        asyncio.create_task(warm())
        asyncio.create_task(self._note(3))
        asyncio.create_task(self._narrow())  # ✗ keep it, and `await` it
        asyncio.create_task(self._raised())  # ✗ keep it, and `await` it
        asyncio.create_task(self._before())  # ✗ keep it, and `await` it
        await asyncio.sleep(3600)

    async def _note(self, count):
        """Told beside the work."""
        event = json.dumps({"count": count})
        try:
            await self.client.send(event)
        except Exception:
            pass  # best effort

    async def _narrow(self):
        try:
            httpx.post("https://shop.example/warm", timeout=10).raise_for_status()  # ✓
        except ValueError:
            logging.exception("warm")

    async def _raised(self):
        try:
            httpx.post("https://shop.example/warm", timeout=10).raise_for_status()  # ✓
        except Exception:  # ✓
            logging.exception("warm")
            raise

    async def _before(self):
        await self.client.connect()
        try:
            httpx.post("https://shop.example/warm", timeout=10).raise_for_status()  # ✓
        except Exception:
            logging.exception("warm")


asyncio.run(Cache().start())
