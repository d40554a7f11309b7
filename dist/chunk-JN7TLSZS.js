import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import{c as l}from"./chunk-ZS56DIDX.js";var n=l((t,s)=>{var e=()=>{};e.enabled=!1;s.exports=()=>e});export{n as a};
