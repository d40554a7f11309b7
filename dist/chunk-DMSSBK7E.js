var i={version:"0.1.0",build:"0.1.0+1ff84a4d476a1472"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
