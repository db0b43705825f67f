package com.praezisa.export.customs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Which proof of origin the customs office of the destination wants. */
public final class OriginProof {
    public enum Proof { NONE, DECLARATION, CERTIFICATE }

    public record Line(String article, String originCode, BigDecimal value) { }

    public record Shipment(String number, String destination, boolean registeredExporter, List<Line> lines) { }

    private final Set<String> ownOrigins;

    public OriginProof(Set<String> ownOrigins) {
        this.ownOrigins = Set.copyOf(ownOrigins);
    }

    private static final Set<String> AGREEMENTS = Set.of("CA", "CH", "JP", "NO", "GB", "KR", "VN", "SG");
    private static final BigDecimal SMALL_VALUE = new BigDecimal("6000");

    public Proof proofFor(Shipment shipment) {
        if (!AGREEMENTS.contains(shipment.destination())) {
            return Proof.NONE;
        }
        boolean preferential = shipment.lines().stream().anyMatch(l -> ownOrigins.contains(l.originCode()));
        if (!preferential) {
            return Proof.NONE;
        }
        if (shipment.registeredExporter()) {
            return Proof.DECLARATION;
        }
        BigDecimal value = shipment.lines().stream()
                .filter(l -> ownOrigins.contains(l.originCode()))
                .map(Line::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return value.compareTo(SMALL_VALUE) > 0 ? Proof.CERTIFICATE : Proof.DECLARATION;
    }
}
