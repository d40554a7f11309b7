import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import{a}from"./chunk-7ZPYXIFO.js";import"./chunk-MVGB3Q3W.js";export{a as renderJson};
