// example: path=src/connectors/shared.js
import { mkdirSync } from 'node:fs';
import { fetchSettings } from './settings.js';

mkdirSync('shared', { recursive: true });
const answer = await fetch('https://api.example.org/settings');
export const settings = fetchSettings(await answer.json());
