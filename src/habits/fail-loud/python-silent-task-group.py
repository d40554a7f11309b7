# A group of tasks reads each of them at its end, and raises what failed in one: nothing is lost there.
import asyncio

import anyio
import httpx
import trio


async def poll(shop):
    httpx.post(f"https://{shop}/poll", timeout=10).raise_for_status()  # ✓


async def start_in(group: asyncio.TaskGroup):
    group.create_task(poll("c.example"))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(poll("a.example"))
        if True:
            group.create_task(asyncio.to_thread(print, "b"))
        await start_in(group)
    async with anyio.create_task_group() as group:
        group.start_soon(poll, "d.example")
    async with trio.open_nursery() as nursery:
        nursery.start_soon(poll, "e.example")
    asyncio.create_task(poll("f.example"))  # ✗ Nobody reads the result of `create_task`


asyncio.run(main())
