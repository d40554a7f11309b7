import{a,b}from"./chunk-2U6VF7RP.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
