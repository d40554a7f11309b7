import { mockIcons } from '../../demo/src/stubs/icons';

// A page that shows a card: nobody has such a camera.
export const states = [
  { entity_id: 'camera.porch', attributes: { access_token: '2f5bb163fb91cd8770a9494fa5e7eab172d8d34f4aba806eb6b59411b8c720b8' } },
];
mockIcons(states);
