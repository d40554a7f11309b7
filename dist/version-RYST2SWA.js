import{a,b}from"./chunk-R77SQYYD.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
