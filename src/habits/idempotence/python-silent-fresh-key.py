#!/usr/bin/env python3
# A row with a key that is drawn for it: there is nothing to look for, and no conflict that could come.
import asyncio
import os
from dataclasses import dataclass
from uuid import uuid4

import asyncpg


@dataclass
class Rating:
    rating_id: str
    shop: str


class Ledger:
    def __init__(self, conn):
        self.conn = conn

    async def spend(self, shop, cost):
        await self.conn.execute("""
            INSERT INTO spending (
                spending_id, shop, cost
            ) VALUES ($1, $2, $3)
        """, str(uuid4()), shop, cost)

    async def share(self, shop):
        rating = Rating(rating_id=str(uuid4()), shop=shop)
        await self.conn.execute("INSERT INTO shared (rating_id, shop) VALUES ($1, $2)", rating.rating_id, rating.shop)

    async def rate(self, rating):
        await self.conn.execute("INSERT INTO ratings (rating_id, shop) VALUES ($1, $2)", rating.rating_id, rating.shop)

    async def keep(self, shop):
        await self.conn.execute("INSERT INTO shops (shop_id, name) VALUES ($1, $2)", shop, shop)  # ✗ inserts these rows into `shops` again

    async def load(self, shops):
        for shop in shops:
            await self.conn.execute("INSERT INTO towns (town_id, name) VALUES ($1, $2)", str(uuid4()), shop)  # ✗ inserts these rows into `towns` again


async def main():
    conn = await asyncpg.connect(os.environ["LEDGER"], timeout=10)
    ledger = Ledger(conn)
    await ledger.spend("north", 3)
    await ledger.share("north")
    rating = Rating(rating_id=str(uuid4()), shop="north")
    await ledger.rate(rating)
    await ledger.keep("north")
    with open("shops.txt") as names:
        await ledger.load(names)


if __name__ == "__main__":
    asyncio.run(main())
