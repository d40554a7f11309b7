import { readFileSync } from 'node:fs';
import { PrismaClient } from '../generated/client.js';

const prisma = new PrismaClient();

async function load(file) {
  const shop = JSON.parse(readFileSync(file, 'utf8'));
  await prisma.price.deleteMany({ where: { shopId: shop.id } });
  for (const price of shop.prices) await prisma.price.create({ data: { shopId: shop.id, ...price } });

  await prisma.$transaction(async (tx) => {
    await tx.opening.deleteMany({});
    await tx.opening.createMany({ data: shop.openings });
  });
  await prisma.neighbour.deleteMany({ where: { shopId: shop.id } }); // ✗ destroys at once
}

for (const file of process.argv.slice(2)) await load(file);
