#!/usr/bin/env node
// A package for command lines tells what its commands throw.
import { execute } from '@oclif/core';

await execute({ dir: import.meta.url });
