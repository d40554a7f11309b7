import{a,b}from"./chunk-VVC5EICI.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
