import{a,b}from"./chunk-OHYBYJJH.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
