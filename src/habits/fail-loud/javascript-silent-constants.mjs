// What JavaScript itself has fails at nothing.
export const PAGES = { orders: 'orders', items: 'items' };
export const IDS = Array.from(new Set(Object.values(PAGES)));
export default Object.freeze(IDS);
