import{a,b}from"./chunk-4GAEKYRZ.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
