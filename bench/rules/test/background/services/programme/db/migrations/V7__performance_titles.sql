ALTER TABLE performance ADD COLUMN subtitle varchar(240);

UPDATE performance
SET subtitle = trim(split_part(title, ' - ', 2)),
    title = trim(split_part(title, ' - ', 1))
WHERE title LIKE '% - %';

CREATE OR REPLACE FUNCTION performance_search_vector() RETURNS trigger AS $$
BEGIN
    NEW.search := setweight(to_tsvector('simple', NEW.title), 'A')
        || setweight(to_tsvector('simple', coalesce(NEW.subtitle, '')), 'B');
    RETURN NEW;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER performance_search BEFORE INSERT OR UPDATE ON performance
    FOR EACH ROW EXECUTE FUNCTION performance_search_vector();
