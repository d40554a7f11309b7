import{a,b}from"./chunk-T6SVT6ZQ.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
