package places

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

var ErrUnknown = errors.New("places: unknown")

// Place is a depot, a shop or a customer's door.
type Place struct {
	ID   string
	Name string
	Lat  float64
	Lon  float64
}

// Store keeps places in PostgreSQL.
type Store struct {
	db *sql.DB
}

func NewStore(db *sql.DB) *Store {
	return &Store{db: db}
}

func (s *Store) Get(ctx context.Context, id string) (Place, error) {
	var p Place
	row := s.db.QueryRowContext(ctx, `select id, name, lat, lon from places where id = $1`, id)
	switch err := row.Scan(&p.ID, &p.Name, &p.Lat, &p.Lon); {
	case errors.Is(err, sql.ErrNoRows):
		return Place{}, fmt.Errorf("%s: %w", id, ErrUnknown)
	case err != nil:
		return Place{}, fmt.Errorf("read place %s: %w", id, err)
	}
	return p, nil
}

func (s *Store) Put(ctx context.Context, p Place) error {
	_, err := s.db.ExecContext(ctx,
		`insert into places (id, name, lat, lon) values ($1, $2, $3, $4)
		 on conflict (id) do update set name = $2, lat = $3, lon = $4`,
		p.ID, p.Name, p.Lat, p.Lon)
	return err
}
