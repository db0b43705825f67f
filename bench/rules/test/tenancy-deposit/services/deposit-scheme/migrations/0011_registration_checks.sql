BEGIN;

ALTER TABLE registration ADD COLUMN pcm_rent numeric(10, 2);
ALTER TABLE registration ADD COLUMN bond numeric(10, 2);
ALTER TABLE registration ADD COLUMN reservation numeric(10, 2);

UPDATE registration
SET pcm_rent = monthly_rent_pence / 100.0,
    bond = deposit_pence / 100.0,
    reservation = holding_pence / 100.0;

ALTER TABLE registration
    ADD CONSTRAINT bond_is_lawful CHECK (
        (pcm_rent * 12 < 60000 AND bond <= pcm_rent * 12 / 52 * 5)
        OR (pcm_rent * 12 >= 60000 AND bond <= pcm_rent * 12 / 52 * 6)
    ),
    ADD CONSTRAINT reservation_is_lawful CHECK (
        reservation <= pcm_rent * 12 / 52
        AND held_to - held_from <= 15
    );

CREATE INDEX registration_landlord_idx ON registration (landlord_id, held_from);

COMMIT;
