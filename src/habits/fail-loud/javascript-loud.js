import { watch } from 'node:fs';
import { cp } from 'node:fs/promises';

// No handler stands around it: when it fails, Node.js ends badly.
watch('shared', (event, name) => {
  cp(`shared/${name}`, `out/${name}`); // ✓
});
