var i={version:"0.1.0",build:"0.1.0+3f8e1c243f544cba"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
