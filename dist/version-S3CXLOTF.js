import{a,b}from"./chunk-B6CUASU2.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
