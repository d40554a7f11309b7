import{a,b}from"./chunk-DMSSBK7E.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
