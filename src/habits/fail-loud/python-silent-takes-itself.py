# A coroutine that takes each failure itself, in what tidies up after it, too, has none to read.
import asyncio
import logging
from pathlib import Path

log = logging.getLogger(__name__)


class Filler:
    async def fill(self, count):
        made = []
        try:
            for number in range(count):
                path = Path(f"/srv/fill/{number}.tmp")
                made.append(path)
                path.write_text("x")  # ✓
                await asyncio.sleep(0.1)
        except Exception:
            log.exception("the folder could not be filled")
        finally:
            for path in made:
                try:
                    path.unlink(missing_ok=True)
                except Exception:
                    log.exception("it could not be removed")

    async def open(self, count):
        Path("/srv/fill").mkdir(exist_ok=True)  # ✓
        await asyncio.sleep(count)

    async def start(self):
        asyncio.create_task(self.fill(3))
        asyncio.create_task(self.open(3))  # ✗ Nobody reads the result
        await asyncio.sleep(60)


asyncio.run(Filler().start())
