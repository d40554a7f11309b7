import Mixpanel from 'mixpanel';

const token = '5f0c31a9e7b24d8890ab12cd34ef5678';

export const events = Mixpanel.init(token);
