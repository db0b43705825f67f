package com.harbour.warehouse.stock;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class StockLedger {

    private final JdbcClient jdbc;

    StockLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StockLevel> levelsOf(String article) {
        return jdbc.sql("select place, pieces from stock_levels where article = :article order by place")
                .param("article", article)
                .query(StockLevel.class)
                .list();
    }

    @Transactional
    Movement record(String article, String from, String to, int pieces) {
        Movement movement = new Movement(UUID.randomUUID(), article, from, to, pieces);
        change(article, from, -pieces);
        change(article, to, pieces);
        jdbc.sql("insert into movements (id, article, source, target, pieces) values (?, ?, ?, ?, ?)")
                .params(movement.id(), article, from, to, pieces)
                .update();
        return movement;
    }

    private void change(String article, String place, int pieces) {
        int rows = jdbc.sql("update stock_levels set pieces = pieces + ? where article = ? and place = ?")
                .params(pieces, article, place)
                .update();
        if (rows == 0) {
            throw new UnknownPlaceException(place);
        }
    }
}
