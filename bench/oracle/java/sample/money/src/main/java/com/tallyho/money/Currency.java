package com.tallyho.money;

public enum Currency { EUR, GBP }
