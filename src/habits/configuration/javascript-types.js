import { server } from './server.js';

server.accepts({ 'server.host': 'string', 'server.port': 'number' });
server.accepts({ host: 'db.shop.internal' }); // ✗ private host
export const report = { HostFormFactor: 'desktop' };
export const excludeEmails = ['<support@acme.io>', 'robot@acme.io'];
