import{b as a}from"./chunk-2GCKCQTF.js";import"./chunk-NY456UUE.js";import"./chunk-5XPFUSPX.js";import"./chunk-GIWHM7N7.js";import"./chunk-IYWUY3VA.js";export{a as parseConfig};
