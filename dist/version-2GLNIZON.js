import{a,b}from"./chunk-PMLI6G6T.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
