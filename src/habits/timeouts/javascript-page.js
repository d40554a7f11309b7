// example: path=public/demo/orders.js
const orders = () => ({
  async load() {
    const shop = new URLSearchParams(window.location.search).get('shop');
    this.orders = await (await fetch(`/orders?shop=${shop}`)).json();
  },
  created() {
    this.load();
  },
});

Vue.createApp(orders()).mount('#orders');
