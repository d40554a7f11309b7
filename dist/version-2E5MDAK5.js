import{a,b}from"./chunk-K26HYQFC.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
