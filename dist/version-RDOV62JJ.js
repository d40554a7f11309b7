import{a,b}from"./chunk-V5QSBDOF.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
