import{a,b}from"./chunk-4D3LSJXV.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
