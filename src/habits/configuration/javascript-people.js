import { User } from './models.js';

await User.create({ username: 'ada', adminEmail: 'ada.byron@acme.io' });
const reader = { name: 'reader', email: 'reader@acme.dev', roles: [] };
await fetch('https://registry.acme.io/-/user', { method: 'PUT', body: JSON.stringify(reader) });
const recipients = 'ops@acme.io'; // ✗ mail recipient is written here
await User.report({ to: recipients });
await User.report({ to: 'joecustomer@gmail.com' });
