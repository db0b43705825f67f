package com.tallyho.money;

public record Amount(long cents, Currency currency) {
    public Amount times(int factor) {
        return new Amount(cents * factor, currency);
    }
}
