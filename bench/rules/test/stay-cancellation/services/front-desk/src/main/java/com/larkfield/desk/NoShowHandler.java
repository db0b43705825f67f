package com.larkfield.desk;

import com.larkfield.desk.folio.Folio;
import com.larkfield.desk.folio.FolioRepository;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class NoShowHandler {

    private static final Logger LOG = LoggerFactory.getLogger(NoShowHandler.class);

    private final FolioRepository folios;

    public NoShowHandler(FolioRepository folios) {
        this.folios = folios;
    }

    public void withdraw(Folio folio, Instant calledAt) {
        double retained = retained(folio.isFlexible(), folio.roomTotal(), Duration.between(calledAt, folio.checkIn()));
        folio.post("CXL", retained);
        folios.save(folio);
        LOG.info("folio {} withdrawn, {} retained", folio.number(), retained);
    }

    static double retained(boolean flexible, double roomTotal, Duration lead) {
        if (!flexible) {
            return roomTotal;
        }
        double kept;
        if (lead.toDays() > 30) {
            kept = 0;
        } else if (lead.toDays() >= 14) {
            kept = roomTotal * 0.2;
        } else if (lead.toDays() >= 7) {
            kept = roomTotal * 0.5;
        } else if (lead.toHours() >= 48) {
            kept = roomTotal * 0.8;
        } else {
            kept = roomTotal * 0.9;
        }
        return Math.round(kept * 100) / 100.0;
    }
}
