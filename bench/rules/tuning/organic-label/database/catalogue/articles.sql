-- Articles as the shops see them. The catalogue is filled every night by the wholesaler.
SET search_path = catalogue;

CREATE TABLE articles (
    article_no      varchar(14)  PRIMARY KEY,
    title           text         NOT NULL,
    supplier_no     integer      NOT NULL REFERENCES suppliers (supplier_no),
    net_weight_g    numeric(9,1) NOT NULL,
    farm_weight_g   numeric(9,1) NOT NULL,  -- without water and salt
    eco_weight_g    numeric(9,1) NOT NULL,  -- without water and salt
    additive_codes  text[]       NOT NULL DEFAULT '{}',
    treatment       text,
    eco_mark        text         NOT NULL DEFAULT 'none',
    light_mark      text         NOT NULL DEFAULT 'none',
    sugar_weight_g  numeric(9,1) NOT NULL,
    changed_at      timestamptz  NOT NULL DEFAULT now(),
    CONSTRAINT eco_mark_is_earned CHECK (
        eco_mark = 'none'
        OR (
            farm_weight_g > 0
            AND (treatment IS NULL OR treatment <> 'irradiation')
            AND additive_codes <@ ARRAY['E170', 'E270', 'E300', 'E330', 'E440', 'E500']
            AND (
                (eco_mark = 'seal' AND eco_weight_g >= 0.95 * farm_weight_g)
                OR (eco_mark = 'ingredients' AND eco_weight_g >= 0.70 * farm_weight_g)
            )
        )
    ),
    CONSTRAINT light_mark_is_earned CHECK (
        light_mark = 'none'
        OR (
            farm_weight_g > 0
            AND NOT additive_codes && ARRAY['E420', 'E421', 'E965', 'E967']
            AND (
                (light_mark = 'sugar free' AND sugar_weight_g <= 0.005 * net_weight_g)
                OR (light_mark = 'low sugar' AND sugar_weight_g <= 0.05 * net_weight_g)
            )
        )
    ),
    CONSTRAINT net_is_most CHECK (net_weight_g >= farm_weight_g)
);

CREATE INDEX articles_by_supplier ON articles (supplier_no, eco_mark);

CREATE TABLE article_prices (
    article_no  varchar(14) NOT NULL REFERENCES articles,
    shop_no     integer     NOT NULL,
    cents       integer     NOT NULL CHECK (cents > 0),
    valid_from  date        NOT NULL,
    PRIMARY KEY (article_no, shop_no, valid_from)
);

CREATE VIEW articles_without_price AS
SELECT a.article_no, a.title
FROM   articles a
WHERE  NOT EXISTS (SELECT 1 FROM article_prices p WHERE p.article_no = a.article_no);
