import{a,b}from"./chunk-B3LV4ZRQ.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
