import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import{b as a}from"./chunk-XJBXSVAG.js";import"./chunk-E7GQQVAP.js";import"./chunk-RUK2AJGS.js";import"./chunk-43SD2K2N.js";import"./chunk-MVGB3Q3W.js";export{a as parseConfig};
