var i={version:"0.1.0",build:"0.1.0+32ceae7b4dc3c4da"};var s=i.version,e=i.build??i.version;export{s as a,e as b};
