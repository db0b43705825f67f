-- Called by pg_cron every night at 02:15.
CREATE OR REPLACE PROCEDURE crm.purge_documents()
LANGUAGE plpgsql AS $$
DECLARE
    removed bigint;
BEGIN
    DELETE FROM crm.document d
    WHERE (d.kind = 'invoice' AND d.created_at < now() - interval '10 years')
       OR (d.kind = 'application' AND d.created_at < now() - interval '6 months')
       OR (d.kind = 'chat' AND d.created_at < now() - interval '2 years')
       OR (d.kind = 'login' AND d.created_at < now() - interval '30 days')
       OR (d.kind = 'consent' AND d.created_at < now() - interval '3 years');

    GET DIAGNOSTICS removed = ROW_COUNT;
    INSERT INTO crm.job_log (job, finished_at, rows) VALUES ('purge_documents', now(), removed);
    COMMIT;
END;
$$;

CREATE TABLE IF NOT EXISTS crm.job_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job text NOT NULL,
    finished_at timestamptz NOT NULL,
    rows bigint NOT NULL DEFAULT 0
);

CREATE INDEX IF NOT EXISTS job_log_job_idx ON crm.job_log (job, finished_at DESC);

COMMENT ON PROCEDURE crm.purge_documents() IS 'Erases documents of persons that are no longer needed.';
