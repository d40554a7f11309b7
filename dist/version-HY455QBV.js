import{a,b}from"./chunk-EJ4ATQBH.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
