var s="https://github.com/readiness-review/readiness-review",e=`${s}/issues`,t=`${s}/blob/main/docs/habits`;export{e as a,t as b};
