-- Guards against imports that bypass the intake service.
ALTER TABLE intake.purchase_order
    ADD COLUMN net_total numeric(12, 2),
    ADD COLUMN extra_charge numeric(6, 2) NOT NULL DEFAULT 0,
    ADD COLUMN account_kind text NOT NULL DEFAULT 'regular';

UPDATE intake.purchase_order o
SET net_total = (SELECT SUM(l.unit_price * l.quantity) FROM intake.order_line l WHERE l.order_id = o.id)
WHERE net_total IS NULL;

ALTER TABLE intake.purchase_order
    ADD CONSTRAINT order_is_large_enough CHECK (net_total >= 20),
    ADD CONSTRAINT extra_charge_fits CHECK (
        extra_charge = CASE
            WHEN account_kind = 'club' THEN 0
            WHEN net_total < 60 THEN 4.50
            WHEN net_total < 100 THEN 2.00
            ELSE 0
        END
    );

CREATE INDEX purchase_order_account_kind_idx ON intake.purchase_order (account_kind);

COMMENT ON COLUMN intake.purchase_order.extra_charge IS 'What is added to small orders.';
