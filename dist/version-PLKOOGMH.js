import{a,b}from"./chunk-3TILFQLE.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
