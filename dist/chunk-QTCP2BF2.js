var i={version:"0.1.0",build:"0.1.0+23008cb2ebc78c8d"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
