package com.tallyho.pricing;

public enum Tier {
    GOLD { @Override public int percent() { return 10; } },
    PLAIN;

    public int percent() {
        return 0;
    }
}
