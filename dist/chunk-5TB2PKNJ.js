var i={version:"0.1.0",build:"0.1.0+e86db1774e9aed46"};var r=i.version,s=i.build??i.version;export{r as a,s as b};
