const option = { hostObj: 'compilerOptions', url: 'https://api.example.com', folder: '/tmp/pages' };
option.hostObj = 'build';

console.log(option);
