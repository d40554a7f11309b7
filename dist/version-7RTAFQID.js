import{a,b}from"./chunk-LUU27NCD.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
