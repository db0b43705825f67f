module com.tallyho.orders {
    requires java.sql;
    exports com.tallyho.orders;
    uses com.tallyho.pricing.TierPolicy;
    provides com.tallyho.audit.Traced with com.tallyho.orders.OrderService;
}
