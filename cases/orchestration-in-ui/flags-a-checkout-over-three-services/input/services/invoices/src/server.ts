import express from 'express';

const app = express();

app.post('/api/invoices', (request, response) => {
  response.json({ id: request.params.id ?? '1', done: true });
});

app.listen(8080);
