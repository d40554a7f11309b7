var i={version:"0.1.0",build:"0.1.0+a9abff0aac87bf62"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
