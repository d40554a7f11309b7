import{a,b}from"./chunk-ROVPAKMB.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
