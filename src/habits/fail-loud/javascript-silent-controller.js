// example: path=web/scripts/controllers/OrdersController.js
// The controller of a page, which another file of it made.
shop.controller('OrdersController', ['$scope', 'Api', function ($scope, Api) {
  function poll() {
    Api.post('/orders/refresh', {}).then((answer) => {
      $scope.orders = answer.data;
    }, () => {});
  }
  $scope.timer = setInterval(poll, 5000);
}]);
