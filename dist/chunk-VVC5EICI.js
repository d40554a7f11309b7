var i={version:"0.1.0",build:"0.1.0+b600b4cb6ad9f485"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
