import{a,b}from"./chunk-5TB2PKNJ.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
