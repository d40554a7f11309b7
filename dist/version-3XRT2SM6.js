import{a,b}from"./chunk-MFHBPZUE.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
