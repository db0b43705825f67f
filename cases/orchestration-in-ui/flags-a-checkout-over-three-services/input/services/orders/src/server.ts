import express from 'express';

const app = express();

app.post('/api/orders', (request, response) => {
  response.json({ id: request.params.id ?? '1', done: true });
});
app.post('/api/orders/:id/cancel', (request, response) => {
  response.json({ id: request.params.id ?? '1', done: true });
});

app.listen(8080);
