import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import{b as a}from"./chunk-KSSSLALQ.js";import"./chunk-MC4NMOOO.js";import"./chunk-DVIA3NKF.js";import"./chunk-43SD2K2N.js";import"./chunk-ZS56DIDX.js";export{a as parseConfig};
