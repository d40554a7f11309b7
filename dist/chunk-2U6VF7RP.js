var i={version:"0.1.0",build:"0.1.0+7fd9afd5f4b9913d"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
