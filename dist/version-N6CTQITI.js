import{a,b}from"./chunk-PMWBT6BG.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
