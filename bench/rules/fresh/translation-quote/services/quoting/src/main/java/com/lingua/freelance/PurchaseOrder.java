package com.lingua.freelance;

import com.lingua.quoting.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What we owe the translator: agreed on in the framework contract, not what the client pays. */
public record PurchaseOrder(String number, String translator, BigDecimal perWord, List<Segment> segments) {

    public BigDecimal fee() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Segment segment : segments) {
            BigDecimal share;
            if (segment.isRepetition()) {
                share = BigDecimal.ZERO;
            } else if (segment.match() >= 95) {
                share = new BigDecimal("0.10");
            } else if (segment.match() >= 50) {
                share = new BigDecimal("0.60");
            } else {
                share = BigDecimal.ONE;
            }
            sum = sum.add(perWord.multiply(share).multiply(BigDecimal.valueOf(segment.words())));
        }
        return sum.setScale(2, RoundingMode.DOWN);
    }

    public int words() {
        return segments.stream().mapToInt(Segment::words).sum();
    }
}
