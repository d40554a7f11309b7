const option = { hostObj: 'compilerOptions', url: 'https://api.example.com', folder: '/tmp/pages' };
option.hostObj = 'build';

console.log(option);
export const hosts = [{ host: 'opensource', hostCurrency: 'USD' }];
export const broker = 'amqp://rabbit:5672/jobs'; // ✗ in the code: elsewhere it needs a change
setenv('CONTAINER_HOME_DIRECTORY', '/home/acme/shop');
