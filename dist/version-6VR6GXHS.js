import{a,b}from"./chunk-IFDEEY7U.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
