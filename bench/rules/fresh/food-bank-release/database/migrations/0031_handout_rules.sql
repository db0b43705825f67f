-- A crate that must not be handed out cannot be put into a basket.
ALTER TABLE basket_item
    ADD COLUMN kind text NOT NULL,
    ADD COLUMN days_past int NOT NULL DEFAULT 0,
    ADD COLUMN degrees numeric(4, 1);

ALTER TABLE basket_item ADD CONSTRAINT basket_item_edible CHECK (
    (kind = 'chilled' AND days_past <= 0 AND degrees <= 7)
    OR (kind = 'frozen' AND degrees <= -18)
    OR (kind = 'dry' AND days_past <= 60)
    OR (kind = 'bread' AND days_past <= 2)
    OR (kind = 'eggs' AND days_past <= 21)
);

CREATE INDEX basket_item_by_kind ON basket_item (kind);
