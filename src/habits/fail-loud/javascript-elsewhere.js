#!/usr/bin/env node
import { loadClubs } from '../lib/clubs.js';

loadClubs(1928)
  .then((count) => console.log(`${count} clubs`))
  .catch((error) => console.error(error)); // ✗ only reported
