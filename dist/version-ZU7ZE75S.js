import{a,b}from"./chunk-7SJPIFWC.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
