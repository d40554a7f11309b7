import{a,b}from"./chunk-RE7GM3KQ.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
