var i={version:"0.1.0",build:"0.1.0+ac3c5e3845cd11d3"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
