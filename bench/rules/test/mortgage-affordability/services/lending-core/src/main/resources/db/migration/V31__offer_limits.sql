CREATE TABLE lending.offer (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES lending.application (id),
    employment text NOT NULL,
    principal numeric(12, 2) NOT NULL,
    appraised_value numeric(12, 2) NOT NULL,
    yearly_income numeric(12, 2) NOT NULL,
    net_month numeric(10, 2) NOT NULL,
    stressed_instalment numeric(10, 2) NOT NULL,
    nominal_rate numeric(6, 4) NOT NULL,
    stressed_rate numeric(6, 4) GENERATED ALWAYS AS (nominal_rate + 0.03) STORED,
    issued_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT principal_within_income CHECK (
        principal <= yearly_income * CASE employment WHEN 'SELF_EMPLOYED' THEN 3.0 ELSE 4.5 END
    ),
    CONSTRAINT principal_within_value CHECK (principal / appraised_value <= 0.90),
    CONSTRAINT instalment_bearable CHECK (stressed_instalment <= net_month * 0.40)
);

CREATE UNIQUE INDEX offer_application_idx ON lending.offer (application_id);

COMMENT ON TABLE lending.offer IS 'Binding offers; immutable once issued.';
