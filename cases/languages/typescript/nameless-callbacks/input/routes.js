app.get('/orders', list);
app.get('/prices', async (request, response) => {
  const prices = await load(request.query.tier);
  response.json(prices.filter((price) => price.isOpen && price.net > 0));
});
const ids = orders.map((order) => order.id);
const open = orders.filter((order) => (order.isOpen ? order.total > 0 : false));

(function () {
  function setUp() {}
  setUp();
})();

function registerRoutes(app) {
  app.post('/orders', (request, response) => {
    if (request.body.lines.length === 0) {
      response.status(400);
    }
  });
  app.post('/returns', (request) => request.body ?? null);
}
