package main

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"marquee.example/doorman/internal/scan"
)

func main() {
	address := flag.String("listen", ":8087", "address to listen on")
	database := flag.String("db", "doorman.db", "path of the local database")
	flag.Parse()

	logger := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	store, err := scan.Open(*database)
	if err != nil {
		logger.Error("open database", "error", err)
		os.Exit(1)
	}
	defer store.Close()

	server := &http.Server{Addr: *address, Handler: scan.NewHandler(store, logger), ReadHeaderTimeout: 5 * time.Second}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	go func() {
		<-ctx.Done()
		grace, cancel := context.WithTimeout(context.Background(), 12*time.Second)
		defer cancel()
		_ = server.Shutdown(grace)
	}()
	logger.Info("listening", "address", *address)
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		logger.Error("serve", "error", err)
		os.Exit(1)
	}
}
