// example: path=web/src/Orders.jsx
import { useEffect, useState } from 'react';

export function Orders({ shop }) {
  const [orders, setOrders] = useState([]);
  useEffect(() => {
    fetch(`/api/orders?shop=${shop}`)
      .then((response) => response.json())
      .then(setOrders);
  }, [shop]);
  return <ul onClick={() => fetch('/api/seen', { method: 'POST' })}>{orders.map((order) => <li key={order.id}>{order.id}</li>)}</ul>;
}
