var i={version:"0.1.0",build:"0.1.0+8434c7f5b52ec2b1"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
