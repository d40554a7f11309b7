import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import{a,b}from"./chunk-JUX3HFUB.js";import"./chunk-MVGB3Q3W.js";export{b as build,a as version};
