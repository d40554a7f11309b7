import{a,b}from"./chunk-XQODHVMY.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
