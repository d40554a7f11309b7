var i={version:"0.1.0",build:"0.1.0+3deaa18b21f483b3"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
