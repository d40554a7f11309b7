var i={version:"0.1.0",build:"0.1.0+9a5a2e6fe83c1708"};var s=i.version,e=i.build??i.version;export{s as a,e as b};
