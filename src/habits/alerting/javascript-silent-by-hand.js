#!/usr/bin/env node
/**
 * Takes pictures of the shops, and is run by a person, never by the hourly build.
 */
import { writeFileSync } from 'node:fs';

const answer = await fetch('https://shops.example/pictures', { signal: AbortSignal.timeout(10_000) });
if (!answer.ok) throw new Error(`pictures: ${answer.status}`);
writeFileSync('pictures.json', await answer.text());
