import{a,b}from"./chunk-UJP2CBZZ.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
