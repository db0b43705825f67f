import { expect, test } from 'vitest';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { openGrammar } from '../tree-sitter/open-grammar.ts';
import { collectWires } from './wires.ts';

const parser = await openGrammar(readGrammar, 'tree-sitter-go.wasm');

const TEXT = `
package main

import (
	"fmt"
	"net/http"
)

const base = "http://pricing-api:8080"

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /orders/{id}", getOrder)
	mux.Handle("/static/", files)
	r := gin.Default()
	v1 := r.Group("/v1")
	v1.GET("/prices/:sku", price)
	c := chi.NewRouter()
	c.Route("/invoices", func(r chi.Router) {
		r.Get("/{id}", show)
		r.Route("/{id}/lines", func(r chi.Router) { r.Post("/", add) })
	})
	g := mux2.NewRouter()
	g.HandleFunc("/tiers/{tier}", tiers).Methods("GET", http.MethodPost)
}

func (c *Client) Fetch(id string) {
	http.Get(fmt.Sprintf("%s/api/prices/%s?x=1", base, id))
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.baseURL+"/api/orders", body)
	c.do("PUT", "/api/quotes/"+id)
	_ = db.Query("select * from pricing.orders o join quotes q on q.id = o.q")
	ch.PublishWithContext(ctx, "", "prices.changed", false, false, msg)
}

func (c *Client) do(method, path string) { http.NewRequest(method, c.baseURL+path, nil) }
`;

const wires = parser.withTree(TEXT, (tree) => collectWires(tree, TEXT));

test('routes of net/http, gin, chi and gorilla', () => {
  expect(wires?.routes.map(({ method, path, handler }) => `${method} ${path} ${handler}`)).toEqual([
    'GET /orders/{} getOrder',
    'ANY /static/** files',
    'GET /v1/prices/{} price',
    'GET /invoices/{} show',
    'POST /invoices/{}/lines add',
    'GET /tiers/{} tiers',
    'POST /tiers/{} tiers',
  ]);
});

test('calls, through a method that passes its path on too', () => {
  expect(wires?.calls.map(({ method, path, base }) => `${method} ${path} at ${base}`)).toEqual([
    'GET /api/prices/{} at http://pricing-api:8080',
    'POST /api/orders at c.baseURL',
    'PUT /api/quotes/{} at c.baseURL',
  ]);
});

test('messages and tables', () => {
  expect(wires?.messages).toEqual([{ channel: 'prices.changed', direction: 'send', line: 32 }]);
  expect(wires?.tables.map(({ table, access }) => `${access} ${table}`)).toEqual(['read orders', 'read quotes']);
});
