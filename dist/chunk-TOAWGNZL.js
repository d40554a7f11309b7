var i={version:"0.1.0",build:"0.1.0+bbff4b69b3ebbc51"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
