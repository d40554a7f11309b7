var i={version:"0.1.0",build:"0.1.0+d9193142fd8acc3f"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
