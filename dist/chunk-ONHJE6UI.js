var i={version:"0.1.0",build:"0.1.0+78d95f0a3692761a"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
