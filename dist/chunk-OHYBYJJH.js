var i={version:"0.1.0",build:"0.1.0+4cd2076a926f3551"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
