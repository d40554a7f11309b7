import{a,b}from"./chunk-WMOMJHNX.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
