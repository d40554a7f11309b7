import{a,b}from"./chunk-ONHJE6UI.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
