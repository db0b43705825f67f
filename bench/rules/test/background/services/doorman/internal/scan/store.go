package scan

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	_ "modernc.org/sqlite"
)

// ErrAlreadyInside is returned when a ticket is scanned twice.
var ErrAlreadyInside = errors.New("scan: ticket is already inside")

// Ticket is what the scanner shows.
type Ticket struct {
	Barcode string `json:"barcode"`
	Holder  string `json:"holder"`
	Seat    string `json:"seat"`
}

// Store keeps tickets and entries of one evening.
type Store struct {
	db *sql.DB
}

// Open opens or creates the database file.
func Open(path string) (*Store, error) {
	db, err := sql.Open("sqlite", path)
	if err != nil {
		return nil, fmt.Errorf("scan: open: %w", err)
	}
	return &Store{db: db}, db.Ping()
}

// Close releases the database.
func (s *Store) Close() error { return s.db.Close() }

// Enter marks a ticket as inside.
func (s *Store) Enter(ctx context.Context, barcode, door string) (Ticket, error) {
	ticket := Ticket{Barcode: barcode}
	row := s.db.QueryRowContext(ctx, `SELECT holder, seat FROM ticket WHERE barcode = ?`, barcode)
	if err := row.Scan(&ticket.Holder, &ticket.Seat); err != nil {
		return Ticket{}, fmt.Errorf("scan: ticket: %w", err)
	}
	result, err := s.db.ExecContext(ctx, `INSERT OR IGNORE INTO entry (barcode, door) VALUES (?, ?)`, barcode, door)
	if err != nil {
		return Ticket{}, fmt.Errorf("scan: entry: %w", err)
	}
	if changed, _ := result.RowsAffected(); changed == 0 {
		return Ticket{}, ErrAlreadyInside
	}
	return ticket, nil
}

// Present counts the people inside.
func (s *Store) Present(ctx context.Context, performance string) (int, error) {
	var count int
	const query = `SELECT COUNT(*) FROM entry e JOIN ticket t USING (barcode) WHERE t.performance = ?`
	err := s.db.QueryRowContext(ctx, query, performance).Scan(&count)
	return count, err
}
