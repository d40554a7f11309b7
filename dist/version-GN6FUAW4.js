import{a,b}from"./chunk-7KX4SEZG.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
