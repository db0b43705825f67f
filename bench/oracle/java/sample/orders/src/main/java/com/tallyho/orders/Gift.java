package com.tallyho.orders;

public final class Gift implements Order.Line {}
