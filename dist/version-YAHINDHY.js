import{a,b}from"./chunk-XTO3X2TT.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
