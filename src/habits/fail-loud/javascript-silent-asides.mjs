#!/usr/bin/env node
import { execSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { Octokit } from '@octokit/rest';
import axios from 'axios';
import chokidar from 'chokidar';
import inquirer from 'inquirer';
import { draw } from './draw.mjs';
import { sendTelemetry, writeCache } from './usage.mjs';

const github = new Octokit({ auth: process.env.GITHUB_TOKEN });
try {
  await github.rest.issues.removeLabel({ owner: 'acme', repo: 'shop', issue_number: 7, name: 'new' });
} catch {}
try {
  copyFileSync('map.svg', 'map.old.svg');
} catch (error) {
  console.warn('no map to keep:', error.message);
}

async function ask() {
  try {
    const { name } = await inquirer.prompt([{ type: 'input', name: 'name', message: 'Whose shop?' }]);
    writeFileSync('name.txt', name);
  } catch {
    console.log('Cancelled.');
    process.exit(0);
  }
}

await ask();
await sendTelemetry({ drawn: 1 }).catch(() => {}); // ✗ is swallowed
await writeCache('shops.svg').catch(() => {});
chokidar.watch('shops').on('change', () => draw().catch(console.error));
try {
  execSync('docker network create shop');
} catch {
  console.log('The network exists.');
}

async function answerCallback(id, text) {
  await axios.post(`${API}/answerCallbackQuery`, { id, text }).catch(() => {});
}

async function measure() {
  try {
    await axios.post(`${API}/ping`, {});
    latency = 1;
  } catch {
    latency = null;
  }
}
await answerCallback(1, 'thanks');
measure().catch(() => {});

async function writeOwnCache(rows) {
  writeFileSync('rows.json', JSON.stringify(rows));
}
await writeOwnCache([]).catch(() => {});
