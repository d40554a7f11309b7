export { createReader, readInto } from './reader.ts';
