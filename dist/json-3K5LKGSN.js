import{a}from"./chunk-IR6SPVEF.js";import"./chunk-IYWUY3VA.js";export{a as renderJson};
