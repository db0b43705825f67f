import express from 'express';

const app = express();

app.get('/api/scores/:id', (request, response) => {
  response.json({ id: request.params.id ?? '1', done: true });
});

app.listen(8080);
