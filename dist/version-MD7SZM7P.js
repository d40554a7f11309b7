import{a,b}from"./chunk-OM7FMPVU.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
