package com.tallyho.pricing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

abstract class Prices {
    static final Function<Integer, Integer> DOUBLED = price -> price > 100 ? price * 2 : price;
    private Runnable refresh;
    private final List<Integer> sorted = load(list -> list.isEmpty() || list.contains(null));

    static {
        System.loadLibrary("prices");
    }

    {
        refresh = () -> {
            for (;;) reload();
        };
    }

    Prices(int floor, String... tiers) {
        this.refresh = (Runnable) (() -> reload());
    }

    abstract int priceOf(String article);

    /** Straight line. */
    @Override
    public String toString() {
        return "Prices";
    }

    int discount(Prices this, int quantity, boolean isGold) {
        int best = 0;
        outer:
        for (int tier : tiers()) {
            if (quantity > tier && isGold || quantity > 2 * tier && !isGold) {
                continue outer;
            } else if (tier == 0) {
                break;
            } else {
                best = Math.max(best, tier > 10 ? tier : 10);
            }
            articles().forEach(article -> {
                if (article.isSold()) article.drop();
            });
        }
        do {
            try {
                best += 1;
            } catch (IllegalStateException | ArithmeticException refused) {
                while (best < 3) best++;
            } finally {
                synchronized (this) {
                    best--;
                }
            }
        } while (best < 2 && (quantity > 1 && isGold));
        return best;
    }

    int rate(String tier) {
        switch (tier) {
            case "gold":
            case "silver":
                return 10;
            case "bronze":
                return 5;
            default:
                return 0;
        }
    }

    Comparator<Prices> order() {
        return new Comparator<>() {
            @Override
            public int compare(Prices a, Prices b) {
                return a == b ? 0 : 1;
            }
        };
    }

    enum Tier {
        GOLD {
            @Override
            int rate() {
                return 10;
            }
        },
        SILVER;

        int rate() {
            return 5;
        }
    }
}
