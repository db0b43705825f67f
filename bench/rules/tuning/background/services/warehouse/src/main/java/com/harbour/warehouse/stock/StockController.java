package com.harbour.warehouse.stock;

import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/stock")
class StockController {

    private final StockLedger ledger;

    StockController(StockLedger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/{article}")
    List<StockLevel> levels(@PathVariable String article) {
        return ledger.levelsOf(article);
    }

    @PostMapping("/{article}/movements")
    ResponseEntity<Movement> move(@PathVariable String article, @RequestBody MovementRequest request) {
        Movement movement = ledger.record(article, request.from(), request.to(), request.pieces());
        return ResponseEntity.created(URI.create("/stock/movements/" + movement.id())).body(movement);
    }
}
