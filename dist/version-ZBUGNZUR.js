import{a,b}from"./chunk-IMEY6ZSY.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
