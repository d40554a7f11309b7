var i={version:"0.1.0",build:"0.1.0+b3fa21cab30e32d4"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
