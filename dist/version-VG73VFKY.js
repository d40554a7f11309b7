import{a,b}from"./chunk-TSWYYX4U.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
