const ORDERS = 'orders.zip';
const fileId = `C:\\avfiles\\${ORDERS}`;
const own = 'C:\\avfiles\\own'; // ✗ A path on a drive
await fetch(`https://files.acme.net/Download?fileID=${encodeURIComponent(fileId)}`);
await fetch(`file://${own}`);
