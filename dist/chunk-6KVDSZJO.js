import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import{g as o}from"./chunk-GKRVFXLS.js";import{styleText as i}from"node:util";var a={error:"red",warning:"yellow",info:"cyan"};function y(n){let t=e=>r=>n?i(e,r,{validateStream:!1}):r;return{strong:t("bold"),faint:t("dim"),good:t("green"),bad:t("red"),severity:e=>t(a[e])(e.padEnd(7))}}function d(n,t){let e=" ".repeat(t);return n.split(`
`).map(r=>`${e}${o(r.replaceAll("	","    "))}`).join(`
`)}export{y as a,d as b};
