import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import{a,b}from"./chunk-I77KVBCJ.js";import"./chunk-ZS56DIDX.js";export{b as build,a as version};
