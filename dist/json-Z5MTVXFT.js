import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import{a}from"./chunk-7ZPYXIFO.js";import"./chunk-ZS56DIDX.js";export{a as renderJson};
