var i={version:"0.1.0",build:"0.1.0+be2d2211c348c539"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
