package com.tallyho.orders;

import com.tallyho.pricing.TierPolicy;
import java.util.List;
import java.util.function.Function;

public class Order {
    private final List<Line> lines;
    private TierPolicy.Listener listener = amount -> { };

    public Order(List<Line> lines) {
        this.lines = lines;
    }

    public long total(Function<Line, com.tallyho.money.Amount> price) {
        return lines.stream().map(price).mapToLong(com.tallyho.money.Amount::cents).sum();
    }

    public sealed interface Line permits Order.Article, Gift {}

    public record Article(int quantity) implements Line {}
}
