-- What the migrations make of an empty database, as PostgreSQL describes it. Written by "npm run db:dump"; do not edit.
-- Left out: the bookkeeping table of sequelize-cli, and privileges of the owner.

CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
CREATE SCHEMA accounts;
GRANT USAGE ON SCHEMA accounts TO phda_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA accounts GRANT INSERT, SELECT, UPDATE ON TABLES TO phda_app;
CREATE SCHEMA assistant;
GRANT USAGE ON SCHEMA assistant TO phda_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA assistant GRANT INSERT, SELECT, UPDATE ON TABLES TO phda_app;
CREATE SCHEMA jobs;
GRANT USAGE ON SCHEMA jobs TO phda_app;
CREATE SCHEMA monitor;
GRANT USAGE ON SCHEMA monitor TO phda_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA monitor GRANT INSERT, SELECT, UPDATE ON TABLES TO phda_app;
GRANT USAGE ON SCHEMA public TO phda_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT INSERT, SELECT, UPDATE ON TABLES TO phda_app;

CREATE TABLE accounts."user" (
  id uuid NOT NULL,
  email text NOT NULL,
  password_hash text NOT NULL,
  display_name text,
  time_zone text NOT NULL,
  failed_sign_ins integer DEFAULT 0 NOT NULL,
  locked_until timestamp with time zone,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT user_pkey PRIMARY KEY (id),
  CONSTRAINT user_email_unique UNIQUE (email),
  CONSTRAINT user_email_lower CHECK (((email = lower(email)) AND ((char_length(email) >= 3) AND (char_length(email) <= 254)))),
  CONSTRAINT user_failed_sign_ins_count CHECK ((failed_sign_ins >= 0))
);
ALTER TABLE accounts."user" ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts."user" FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON accounts."user" FOR ALL TO PUBLIC
  USING ((id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
CREATE POLICY signing_in ON accounts."user" FOR SELECT TO PUBLIC
  USING ((email = NULLIF(current_setting('app.sign_in_email'::text, true), ''::text)));
GRANT INSERT, SELECT, UPDATE ON accounts."user" TO phda_app;

CREATE TABLE accounts.api_token (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  token_sha256 text NOT NULL,
  time_zone text NOT NULL,
  scopes text[] NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  CONSTRAINT api_token_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT api_token_token_sha256_unique UNIQUE (token_sha256),
  CONSTRAINT api_token_user_fkey FOREIGN KEY (user_id) REFERENCES accounts."user"(id),
  CONSTRAINT api_token_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 100))),
  CONSTRAINT api_token_scopes_known CHECK (((scopes <@ ARRAY['READ'::text, 'WRITE'::text]) AND (cardinality(scopes) > 0))),
  CONSTRAINT api_token_token_sha256_hex CHECK ((token_sha256 ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE accounts.api_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.api_token FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON accounts.api_token FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
CREATE POLICY presenting_token ON accounts.api_token FOR SELECT TO PUBLIC
  USING ((token_sha256 = NULLIF(current_setting('app.token_sha256'::text, true), ''::text)));
GRANT INSERT, SELECT, UPDATE ON accounts.api_token TO phda_app;

CREATE TABLE accounts.session (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  token_sha256 text NOT NULL,
  time_zone text NOT NULL,
  scopes text[] NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone,
  CONSTRAINT session_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT session_token_sha256_unique UNIQUE (token_sha256),
  CONSTRAINT session_user_fkey FOREIGN KEY (user_id) REFERENCES accounts."user"(id),
  CONSTRAINT session_scopes_known CHECK ((scopes <@ ARRAY['READ'::text, 'WRITE'::text])),
  CONSTRAINT session_token_sha256_hex CHECK ((token_sha256 ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE accounts.session ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.session FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON accounts.session FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
CREATE POLICY presenting_token ON accounts.session FOR SELECT TO PUBLIC
  USING ((token_sha256 = NULLIF(current_setting('app.token_sha256'::text, true), ''::text)));
GRANT INSERT, SELECT, UPDATE ON accounts.session TO phda_app;

CREATE TABLE assistant.answer (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  question text NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  time_zone text NOT NULL,
  text text NOT NULL,
  status text NOT NULL,
  figures jsonb NOT NULL,
  receipts jsonb NOT NULL,
  model text NOT NULL,
  trace_id text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT answer_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT answer_status_known CHECK ((status = ANY (ARRAY['ANSWERED'::text, 'NEEDS_CLARIFICATION'::text, 'NO_DATA'::text, 'NOT_RECORDED'::text, 'MEDICAL_ADVICE'::text, 'URGENT'::text, 'OFF_TOPIC'::text]))),
  CONSTRAINT answer_trace_id_hex CHECK ((trace_id ~ '^[0-9a-f]{32}$'::text))
);
CREATE INDEX answer_conversation ON assistant.answer USING btree (user_id, conversation_id, created_at, id);
ALTER TABLE assistant.answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE assistant.answer FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON assistant.answer FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON assistant.answer TO phda_app;

CREATE TABLE jobs.archive (
  id uuid NOT NULL,
  name text NOT NULL,
  priority integer NOT NULL,
  data jsonb,
  state jobs.job_state NOT NULL,
  retry_limit integer NOT NULL,
  retry_count integer NOT NULL,
  retry_delay integer NOT NULL,
  retry_backoff boolean NOT NULL,
  start_after timestamp with time zone NOT NULL,
  started_on timestamp with time zone,
  singleton_key text,
  singleton_on timestamp without time zone,
  expire_in interval NOT NULL,
  created_on timestamp with time zone NOT NULL,
  completed_on timestamp with time zone,
  keep_until timestamp with time zone NOT NULL,
  output jsonb,
  dead_letter text,
  policy text,
  archived_on timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT archive_pkey PRIMARY KEY (name, id)
);
CREATE INDEX archive_i1 ON jobs.archive USING btree (archived_on);
GRANT DELETE, INSERT, SELECT, UPDATE ON jobs.archive TO phda_app;

CREATE OR REPLACE FUNCTION jobs.create_queue(queue_name text, options json)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
    DECLARE
      table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
      queue_created_on timestamptz;
    BEGIN

      WITH q as (
      INSERT INTO jobs.queue (
        name,
        policy,
        retry_limit,
        retry_delay,
        retry_backoff,
        expire_seconds,
        retention_minutes,
        dead_letter,
        partition_name
      )
      VALUES (
        queue_name,
        options->>'policy',
        (options->>'retryLimit')::int,
        (options->>'retryDelay')::int,
        (options->>'retryBackoff')::bool,
        (options->>'expireInSeconds')::int,
        (options->>'retentionMinutes')::int,
        options->>'deadLetter',
        table_name
      )
      ON CONFLICT DO NOTHING
      RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;

      IF queue_created_on IS NULL THEN
        RETURN;
      END IF;

      EXECUTE format('CREATE TABLE jobs.%I (LIKE jobs.job INCLUDING DEFAULTS)', table_name);

      EXECUTE format('ALTER TABLE jobs.%1$I ADD PRIMARY KEY (name, id)', table_name);
      EXECUTE format('ALTER TABLE jobs.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('ALTER TABLE jobs.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON jobs.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON jobs.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON jobs.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON jobs.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
      EXECUTE format('CREATE INDEX %1$s_i5 ON jobs.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);

      EXECUTE format('ALTER TABLE jobs.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
      EXECUTE format('ALTER TABLE jobs.job ATTACH PARTITION jobs.%I FOR VALUES IN (%L)', table_name, queue_name);
    END;
    $function$
;

CREATE OR REPLACE FUNCTION jobs.delete_queue(queue_name text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
    DECLARE
      table_name varchar;
    BEGIN
      WITH deleted as (
        DELETE FROM jobs.queue
        WHERE name = queue_name
        RETURNING partition_name
      )
      SELECT partition_name from deleted INTO table_name;

      EXECUTE format('DROP TABLE IF EXISTS jobs.%I', table_name);
    END;
    $function$
;

CREATE TABLE jobs.je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804 (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  name text NOT NULL,
  priority integer DEFAULT 0 NOT NULL,
  data jsonb,
  state jobs.job_state DEFAULT 'created'::jobs.job_state NOT NULL,
  retry_limit integer DEFAULT 2 NOT NULL,
  retry_count integer DEFAULT 0 NOT NULL,
  retry_delay integer DEFAULT 0 NOT NULL,
  retry_backoff boolean DEFAULT false NOT NULL,
  start_after timestamp with time zone DEFAULT now() NOT NULL,
  started_on timestamp with time zone,
  singleton_key text,
  singleton_on timestamp without time zone,
  expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
  created_on timestamp with time zone DEFAULT now() NOT NULL,
  completed_on timestamp with time zone,
  keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
  output jsonb,
  dead_letter text,
  policy text,
  CONSTRAINT je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804_pkey PRIMARY KEY (name, id),
  CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES jobs.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES jobs.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT cjc CHECK ((name = 'import-file'::text))
);
CREATE UNIQUE INDEX je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804_i1 ON jobs.je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::jobs.job_state) AND (policy = 'short'::text));
CREATE UNIQUE INDEX je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804_i2 ON jobs.je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::jobs.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804_i3 ON jobs.je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::jobs.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804_i4 ON jobs.je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::jobs.job_state) AND (singleton_on IS NOT NULL));
CREATE INDEX je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804_i5 ON jobs.je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::jobs.job_state);
GRANT DELETE, INSERT, SELECT, UPDATE ON jobs.je4ce0a71a3e4e0971b438474688c076d371cf1c737ad89a703245804 TO phda_app;

CREATE TABLE jobs.job (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  name text NOT NULL,
  priority integer DEFAULT 0 NOT NULL,
  data jsonb,
  state jobs.job_state DEFAULT 'created'::jobs.job_state NOT NULL,
  retry_limit integer DEFAULT 2 NOT NULL,
  retry_count integer DEFAULT 0 NOT NULL,
  retry_delay integer DEFAULT 0 NOT NULL,
  retry_backoff boolean DEFAULT false NOT NULL,
  start_after timestamp with time zone DEFAULT now() NOT NULL,
  started_on timestamp with time zone,
  singleton_key text,
  singleton_on timestamp without time zone,
  expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
  created_on timestamp with time zone DEFAULT now() NOT NULL,
  completed_on timestamp with time zone,
  keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
  output jsonb,
  dead_letter text,
  policy text,
  CONSTRAINT job_pkey PRIMARY KEY (name, id)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON jobs.job TO phda_app;

CREATE TABLE jobs.queue (
  name text NOT NULL,
  policy text,
  retry_limit integer,
  retry_delay integer,
  retry_backoff boolean,
  expire_seconds integer,
  retention_minutes integer,
  dead_letter text,
  partition_name text,
  created_on timestamp with time zone DEFAULT now() NOT NULL,
  updated_on timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT queue_pkey PRIMARY KEY (name),
  CONSTRAINT queue_dead_letter_fkey FOREIGN KEY (dead_letter) REFERENCES jobs.queue(name)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON jobs.queue TO phda_app;

CREATE TABLE jobs.schedule (
  name text NOT NULL,
  cron text NOT NULL,
  timezone text,
  data jsonb,
  options jsonb,
  created_on timestamp with time zone DEFAULT now() NOT NULL,
  updated_on timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT schedule_pkey PRIMARY KEY (name),
  CONSTRAINT schedule_name_fkey FOREIGN KEY (name) REFERENCES jobs.queue(name) ON DELETE CASCADE
);
GRANT DELETE, INSERT, SELECT, UPDATE ON jobs.schedule TO phda_app;

CREATE TABLE jobs.subscription (
  event text NOT NULL,
  name text NOT NULL,
  created_on timestamp with time zone DEFAULT now() NOT NULL,
  updated_on timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT subscription_pkey PRIMARY KEY (event, name),
  CONSTRAINT subscription_name_fkey FOREIGN KEY (name) REFERENCES jobs.queue(name) ON DELETE CASCADE
);
GRANT DELETE, INSERT, SELECT, UPDATE ON jobs.subscription TO phda_app;

CREATE TABLE jobs.version (
  version integer NOT NULL,
  maintained_on timestamp with time zone,
  cron_on timestamp with time zone,
  monitored_on timestamp with time zone,
  CONSTRAINT version_pkey PRIMARY KEY (version)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON jobs.version TO phda_app;

CREATE TABLE monitor.egress_record (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  host text NOT NULL,
  purpose text NOT NULL,
  model text,
  bytes_sent bigint NOT NULL,
  bytes_received bigint NOT NULL,
  data_classes text[] DEFAULT '{}'::text[] NOT NULL,
  trace_id text,
  digest text NOT NULL,
  CONSTRAINT egress_record_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT egress_record_bytes_count CHECK (((bytes_sent >= 0) AND (bytes_received >= 0))),
  CONSTRAINT egress_record_trace_id_hex CHECK ((trace_id ~ '^[0-9a-f]{32}$'::text))
);
CREATE INDEX egress_record_recent ON monitor.egress_record USING btree (user_id, at DESC, id DESC);
ALTER TABLE monitor.egress_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitor.egress_record FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON monitor.egress_record FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON monitor.egress_record TO phda_app;

CREATE TABLE monitor.span (
  user_id uuid NOT NULL,
  trace_id text NOT NULL,
  span_id text NOT NULL,
  parent_span_id text,
  name text NOT NULL,
  service text NOT NULL,
  kind text NOT NULL,
  start_time timestamp with time zone NOT NULL,
  duration_ms double precision NOT NULL,
  status text NOT NULL,
  status_message text,
  model text,
  prompt_tokens integer,
  completion_tokens integer,
  cost_usd numeric,
  input text,
  output text,
  attributes jsonb DEFAULT '{}'::jsonb NOT NULL,
  CONSTRAINT span_pkey PRIMARY KEY (user_id, trace_id, span_id),
  CONSTRAINT span_completion_tokens_count CHECK ((completion_tokens >= 0)),
  CONSTRAINT span_cost_usd_finite CHECK (((cost_usd >= (0)::numeric) AND (cost_usd <= '1000000000'::numeric))),
  CONSTRAINT span_duration_ms_finite CHECK (((duration_ms >= (0)::double precision) AND (duration_ms <= ('1000000000000'::numeric)::double precision))),
  CONSTRAINT span_kind_known CHECK ((kind = ANY (ARRAY['AGENT'::text, 'CHAIN'::text, 'LLM'::text, 'TOOL'::text, 'RETRIEVER'::text, 'RERANKER'::text, 'EMBEDDING'::text, 'GUARDRAIL'::text, 'EVALUATOR'::text, 'PROMPT'::text, 'OTHER'::text]))),
  CONSTRAINT span_parent_span_id_hex CHECK ((parent_span_id ~ '^[0-9a-f]{16}$'::text)),
  CONSTRAINT span_prompt_tokens_count CHECK ((prompt_tokens >= 0)),
  CONSTRAINT span_span_id_hex CHECK ((span_id ~ '^[0-9a-f]{16}$'::text)),
  CONSTRAINT span_status_known CHECK ((status = ANY (ARRAY['OK'::text, 'ERROR'::text, 'UNSET'::text]))),
  CONSTRAINT span_trace_id_hex CHECK ((trace_id ~ '^[0-9a-f]{32}$'::text))
);
CREATE INDEX span_recent ON monitor.span USING btree (user_id, start_time DESC, trace_id DESC);
ALTER TABLE monitor.span ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitor.span FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON monitor.span FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON monitor.span TO phda_app;

CREATE TABLE public.alcohol_log (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  datetime timestamp with time zone NOT NULL,
  time_zone text NOT NULL,
  local_date date GENERATED ALWAYS AS (((datetime AT TIME ZONE time_zone))::date) STORED NOT NULL,
  item_description character varying(255) NOT NULL,
  alcohol_oz double precision NOT NULL,
  entry_id uuid NOT NULL,
  source text NOT NULL,
  source_id text,
  note text,
  tags text[] DEFAULT '{}'::text[] NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  deleted_at timestamp with time zone,
  CONSTRAINT alcohol_log_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT alcohol_log_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry(user_id, id),
  CONSTRAINT alcohol_log_alcohol_oz_possible CHECK (((alcohol_oz >= (0)::double precision) AND (alcohol_oz <= (60)::double precision))),
  CONSTRAINT alcohol_log_datetime_years CHECK (((datetime >= '1900-01-01 00:00:00+00'::timestamp with time zone) AND (datetime < '2201-01-01 00:00:00+00'::timestamp with time zone))),
  CONSTRAINT alcohol_log_source_known CHECK (((source = ANY (ARRAY['text'::text, 'form'::text, 'api'::text])) OR (source ~~ 'import:_%'::text)))
);
CREATE INDEX alcohol_log_entry ON public.alcohol_log USING btree (user_id, entry_id);
CREATE INDEX alcohol_log_live ON public.alcohol_log USING btree (user_id, datetime DESC, id DESC) INCLUDE (local_date, alcohol_oz) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX alcohol_log_source_id_unique ON public.alcohol_log USING btree (user_id, source, source_id) WHERE ((deleted_at IS NULL) AND (source_id IS NOT NULL));
ALTER TABLE public.alcohol_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.alcohol_log FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.alcohol_log FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON public.alcohol_log TO phda_app;

CREATE TABLE public.body_log (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  datetime timestamp with time zone NOT NULL,
  time_zone text NOT NULL,
  local_date date GENERATED ALWAYS AS (((datetime AT TIME ZONE time_zone))::date) STORED NOT NULL,
  weight_lb double precision,
  smm_lb double precision,
  pbf double precision,
  ecw_tcw double precision,
  entry_id uuid NOT NULL,
  source text NOT NULL,
  source_id text,
  note text,
  tags text[] DEFAULT '{}'::text[] NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  deleted_at timestamp with time zone,
  CONSTRAINT body_log_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT body_log_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry(user_id, id),
  CONSTRAINT body_log_any_measure CHECK ((num_nonnulls(weight_lb, smm_lb, pbf, ecw_tcw) > 0)),
  CONSTRAINT body_log_datetime_years CHECK (((datetime >= '1900-01-01 00:00:00+00'::timestamp with time zone) AND (datetime < '2201-01-01 00:00:00+00'::timestamp with time zone))),
  CONSTRAINT body_log_ecw_tcw_possible CHECK (((ecw_tcw >= (0.2)::double precision) AND (ecw_tcw <= (0.7)::double precision))),
  CONSTRAINT body_log_pbf_possible CHECK (((pbf >= (1)::double precision) AND (pbf <= (90)::double precision))),
  CONSTRAINT body_log_smm_lb_possible CHECK (((smm_lb >= (1)::double precision) AND (smm_lb <= (400)::double precision))),
  CONSTRAINT body_log_source_known CHECK (((source = ANY (ARRAY['text'::text, 'form'::text, 'api'::text])) OR (source ~~ 'import:_%'::text))),
  CONSTRAINT body_log_weight_lb_possible CHECK (((weight_lb >= (2)::double precision) AND (weight_lb <= (1500)::double precision)))
);
CREATE INDEX body_log_entry ON public.body_log USING btree (user_id, entry_id);
CREATE INDEX body_log_live ON public.body_log USING btree (user_id, datetime DESC, id DESC) INCLUDE (local_date, weight_lb, smm_lb, pbf, ecw_tcw) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX body_log_source_id_unique ON public.body_log USING btree (user_id, source, source_id) WHERE ((deleted_at IS NULL) AND (source_id IS NOT NULL));
ALTER TABLE public.body_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.body_log FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.body_log FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON public.body_log TO phda_app;

CREATE TABLE public.caffeine_log (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  datetime timestamp with time zone NOT NULL,
  time_zone text NOT NULL,
  local_date date GENERATED ALWAYS AS (((datetime AT TIME ZONE time_zone))::date) STORED NOT NULL,
  item_description character varying(255) NOT NULL,
  caffeine_mg double precision NOT NULL,
  entry_id uuid NOT NULL,
  source text NOT NULL,
  source_id text,
  note text,
  tags text[] DEFAULT '{}'::text[] NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  deleted_at timestamp with time zone,
  CONSTRAINT caffeine_log_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT caffeine_log_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry(user_id, id),
  CONSTRAINT caffeine_log_caffeine_mg_possible CHECK (((caffeine_mg >= (0)::double precision) AND (caffeine_mg <= (20000)::double precision))),
  CONSTRAINT caffeine_log_datetime_years CHECK (((datetime >= '1900-01-01 00:00:00+00'::timestamp with time zone) AND (datetime < '2201-01-01 00:00:00+00'::timestamp with time zone))),
  CONSTRAINT caffeine_log_source_known CHECK (((source = ANY (ARRAY['text'::text, 'form'::text, 'api'::text])) OR (source ~~ 'import:_%'::text)))
);
CREATE INDEX caffeine_log_entry ON public.caffeine_log USING btree (user_id, entry_id);
CREATE INDEX caffeine_log_live ON public.caffeine_log USING btree (user_id, datetime DESC, id DESC) INCLUDE (local_date, caffeine_mg) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX caffeine_log_source_id_unique ON public.caffeine_log USING btree (user_id, source, source_id) WHERE ((deleted_at IS NULL) AND (source_id IS NOT NULL));
ALTER TABLE public.caffeine_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.caffeine_log FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.caffeine_log FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON public.caffeine_log TO phda_app;

CREATE TABLE public.clarification (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  text text NOT NULL,
  written_at timestamp with time zone NOT NULL,
  time_zone text NOT NULL,
  locale text,
  question text NOT NULL,
  drafts jsonb NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  answered_at timestamp with time zone,
  CONSTRAINT clarification_pkey PRIMARY KEY (user_id, id)
);
ALTER TABLE public.clarification ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.clarification FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.clarification FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON public.clarification TO phda_app;

CREATE TABLE public.food (
  id text NOT NULL,
  source text NOT NULL,
  source_number text,
  source_text text NOT NULL,
  category text NOT NULL,
  kinds text[] NOT NULL,
  protein_g double precision,
  sodium_mg double precision,
  potassium_mg double precision,
  caffeine_mg double precision,
  alcohol_g double precision,
  usual text NOT NULL,
  portions jsonb NOT NULL,
  CONSTRAINT food_pkey PRIMARY KEY (id),
  CONSTRAINT food_figures_possible CHECK ((((protein_g >= (0)::double precision) AND (protein_g <= (100)::double precision)) AND ((sodium_mg >= (0)::double precision) AND (sodium_mg <= (100000)::double precision)) AND ((potassium_mg >= (0)::double precision) AND (potassium_mg <= (100000)::double precision)) AND ((caffeine_mg >= (0)::double precision) AND (caffeine_mg <= (100000)::double precision)) AND ((alcohol_g >= (0)::double precision) AND (alcohol_g <= (100)::double precision)))),
  CONSTRAINT food_kinds_known CHECK (((kinds <@ ARRAY['NUTRITION'::text, 'CAFFEINE'::text, 'ALCOHOL'::text]) AND (cardinality(kinds) > 0))),
  CONSTRAINT food_source_known CHECK ((source = ANY (ARRAY['sr28'::text, 'dish'::text, 'brand'::text, 'fdc'::text]))),
  CONSTRAINT food_usual_weighed CHECK ((portions ? usual))
);
GRANT SELECT ON public.food TO phda_app;

CREATE OR REPLACE FUNCTION public.food_key(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, name)), '[^[:alnum:]%]+', ' ', 'g'))
$function$
;

CREATE TABLE public.food_name (
  food_id text NOT NULL,
  name text NOT NULL,
  key text GENERATED ALWAYS AS (food_key(name)) STORED,
  words text[] GENERATED ALWAYS AS (food_words(name)) STORED,
  CONSTRAINT food_name_pkey PRIMARY KEY (food_id, name),
  CONSTRAINT food_name_food_fkey FOREIGN KEY (food_id) REFERENCES food(id) ON DELETE CASCADE
);
CREATE INDEX food_name_similar ON public.food_name USING gin (key gin_trgm_ops);
CREATE INDEX food_name_words ON public.food_name USING gin (words);
GRANT SELECT ON public.food_name TO phda_app;

CREATE OR REPLACE FUNCTION public.food_words(name text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  SELECT coalesce(array_agg(DISTINCT regexp_replace(regexp_replace(word, '(..)ies$', '\1y'), '(..[^su])s$', '\1')), '{}')
  FROM unnest(string_to_array(public.food_key(name), ' ')) AS word WHERE word <> ''
$function$
;

CREATE TABLE public.heart_log (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  datetime timestamp with time zone NOT NULL,
  time_zone text NOT NULL,
  local_date date GENERATED ALWAYS AS (((datetime AT TIME ZONE time_zone))::date) STORED NOT NULL,
  systolic_mmhg integer,
  diastolic_mmhg integer,
  rate_bpm integer,
  context text DEFAULT 'UNKNOWN'::text NOT NULL,
  entry_id uuid NOT NULL,
  source text NOT NULL,
  source_id text,
  note text,
  tags text[] DEFAULT '{}'::text[] NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  deleted_at timestamp with time zone,
  CONSTRAINT heart_log_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT heart_log_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry(user_id, id),
  CONSTRAINT heart_log_any_measure CHECK ((num_nonnulls(systolic_mmhg, diastolic_mmhg, rate_bpm) > 0)),
  CONSTRAINT heart_log_context_known CHECK ((context = ANY (ARRAY['REST'::text, 'EXERCISE'::text, 'UNKNOWN'::text]))),
  CONSTRAINT heart_log_datetime_years CHECK (((datetime >= '1900-01-01 00:00:00+00'::timestamp with time zone) AND (datetime < '2201-01-01 00:00:00+00'::timestamp with time zone))),
  CONSTRAINT heart_log_diastolic_mmhg_possible CHECK (((diastolic_mmhg >= 20) AND (diastolic_mmhg <= 200))),
  CONSTRAINT heart_log_pressure_order CHECK ((systolic_mmhg > diastolic_mmhg)),
  CONSTRAINT heart_log_pressure_pair CHECK (((systolic_mmhg IS NULL) = (diastolic_mmhg IS NULL))),
  CONSTRAINT heart_log_rate_bpm_possible CHECK (((rate_bpm >= 20) AND (rate_bpm <= 300))),
  CONSTRAINT heart_log_source_known CHECK (((source = ANY (ARRAY['text'::text, 'form'::text, 'api'::text])) OR (source ~~ 'import:_%'::text))),
  CONSTRAINT heart_log_systolic_mmhg_possible CHECK (((systolic_mmhg >= 40) AND (systolic_mmhg <= 300)))
);
CREATE INDEX heart_log_entry ON public.heart_log USING btree (user_id, entry_id);
CREATE INDEX heart_log_live ON public.heart_log USING btree (user_id, datetime DESC, id DESC) INCLUDE (local_date, systolic_mmhg, diastolic_mmhg, rate_bpm, context) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX heart_log_source_id_unique ON public.heart_log USING btree (user_id, source, source_id) WHERE ((deleted_at IS NULL) AND (source_id IS NOT NULL));
ALTER TABLE public.heart_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.heart_log FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.heart_log FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON public.heart_log TO phda_app;

CREATE TABLE public.import_job (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  format text NOT NULL,
  status text DEFAULT 'QUEUED'::text NOT NULL,
  file_name text NOT NULL,
  file_bytes bigint NOT NULL,
  file_sha256 text NOT NULL,
  profile_time_zone text NOT NULL,
  time_zone text NOT NULL,
  locale text,
  columns jsonb DEFAULT '{}'::jsonb NOT NULL,
  received_at timestamp with time zone NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  stalled_attempts integer DEFAULT 0 NOT NULL,
  rows_done integer DEFAULT 0 NOT NULL,
  records_read integer DEFAULT 0 NOT NULL,
  logs_written integer DEFAULT 0 NOT NULL,
  duplicates integer DEFAULT 0 NOT NULL,
  skipped integer DEFAULT 0 NOT NULL,
  progress double precision DEFAULT 0 NOT NULL,
  problems jsonb DEFAULT '[]'::jsonb NOT NULL,
  entry_id uuid,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  finished_at timestamp with time zone,
  CONSTRAINT import_job_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT import_job_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry(user_id, id),
  CONSTRAINT import_job_counts CHECK ((LEAST(attempts, stalled_attempts, rows_done, records_read, logs_written, duplicates, skipped) >= 0)),
  CONSTRAINT import_job_file_bytes_count CHECK ((file_bytes > 0)),
  CONSTRAINT import_job_file_sha256_hex CHECK ((file_sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT import_job_progress_share CHECK (((progress >= (0)::double precision) AND (progress <= (1)::double precision))),
  CONSTRAINT import_job_rows_done CHECK ((rows_done = (logs_written + duplicates))),
  CONSTRAINT import_job_status_known CHECK ((status = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text, 'DONE'::text, 'FAILED'::text])))
);
ALTER TABLE public.import_job ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.import_job FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.import_job FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON public.import_job TO phda_app;

CREATE TABLE public.log_entry (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  idempotency_key text,
  request_sha256 text,
  text text,
  source text NOT NULL,
  outcome jsonb,
  trace_id text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  undone_at timestamp with time zone,
  CONSTRAINT log_entry_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT log_entry_idempotency_key_unique UNIQUE (user_id, idempotency_key),
  CONSTRAINT log_entry_idempotency_key_length CHECK ((char_length(idempotency_key) <= 255)),
  CONSTRAINT log_entry_request_known CHECK (((idempotency_key IS NULL) OR (request_sha256 IS NOT NULL))),
  CONSTRAINT log_entry_request_sha256_hex CHECK ((request_sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT log_entry_source_known CHECK (((source = ANY (ARRAY['text'::text, 'form'::text, 'api'::text])) OR (source ~~ 'import:_%'::text))),
  CONSTRAINT log_entry_trace_id_hex CHECK ((trace_id ~ '^[0-9a-f]{32}$'::text))
);
CREATE INDEX log_entry_recent ON public.log_entry USING btree (user_id, created_at DESC, id DESC);
ALTER TABLE public.log_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.log_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.log_entry FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON public.log_entry TO phda_app;

CREATE TABLE public.log_revision (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  log_kind text NOT NULL,
  log_id uuid NOT NULL,
  before jsonb,
  after jsonb,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT log_revision_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT log_revision_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry(user_id, id),
  CONSTRAINT log_revision_changes CHECK ((num_nonnulls(before, after) > 0)),
  CONSTRAINT log_revision_log_kind_known CHECK ((log_kind = ANY (ARRAY['HEART'::text, 'BODY'::text, 'NUTRITION'::text, 'CAFFEINE'::text, 'ALCOHOL'::text, 'SAUNA'::text])))
);
CREATE INDEX log_revision_entry ON public.log_revision USING btree (user_id, entry_id, id);
CREATE INDEX log_revision_log ON public.log_revision USING btree (user_id, log_id, id);
ALTER TABLE public.log_revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.log_revision FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.log_revision FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON public.log_revision TO phda_app;

CREATE TABLE public.logging_preference (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_system text,
  date_order text,
  pregnancy text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT logging_preference_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT logging_preference_one UNIQUE (user_id),
  CONSTRAINT logging_preference_date_order_known CHECK ((date_order = ANY (ARRAY['DAY_FIRST'::text, 'MONTH_FIRST'::text]))),
  CONSTRAINT logging_preference_pregnancy_known CHECK ((pregnancy = ANY (ARRAY['PREGNANT'::text, 'AFTER_BIRTH'::text]))),
  CONSTRAINT logging_preference_unit_system_known CHECK ((unit_system = ANY (ARRAY['US'::text, 'UK'::text, 'METRIC'::text])))
);
ALTER TABLE public.logging_preference ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.logging_preference FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.logging_preference FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON public.logging_preference TO phda_app;

CREATE TABLE public.nutrition_log (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  datetime timestamp with time zone NOT NULL,
  time_zone text NOT NULL,
  local_date date GENERATED ALWAYS AS (((datetime AT TIME ZONE time_zone))::date) STORED NOT NULL,
  short_description character varying(255) NOT NULL,
  protein_g double precision,
  sodium_mg double precision,
  potassium_mg double precision,
  long_description text NOT NULL,
  entry_id uuid NOT NULL,
  source text NOT NULL,
  source_id text,
  note text,
  tags text[] DEFAULT '{}'::text[] NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  deleted_at timestamp with time zone,
  CONSTRAINT nutrition_log_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT nutrition_log_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry(user_id, id),
  CONSTRAINT nutrition_log_datetime_years CHECK (((datetime >= '1900-01-01 00:00:00+00'::timestamp with time zone) AND (datetime < '2201-01-01 00:00:00+00'::timestamp with time zone))),
  CONSTRAINT nutrition_log_long_description_length CHECK ((char_length(long_description) <= 10000)),
  CONSTRAINT nutrition_log_potassium_mg_possible CHECK (((potassium_mg >= (0)::double precision) AND (potassium_mg <= (50000)::double precision))),
  CONSTRAINT nutrition_log_protein_g_possible CHECK (((protein_g >= (0)::double precision) AND (protein_g <= (1000)::double precision))),
  CONSTRAINT nutrition_log_sodium_mg_possible CHECK (((sodium_mg >= (0)::double precision) AND (sodium_mg <= (50000)::double precision))),
  CONSTRAINT nutrition_log_source_known CHECK (((source = ANY (ARRAY['text'::text, 'form'::text, 'api'::text])) OR (source ~~ 'import:_%'::text)))
);
CREATE INDEX nutrition_log_entry ON public.nutrition_log USING btree (user_id, entry_id);
CREATE INDEX nutrition_log_live ON public.nutrition_log USING btree (user_id, datetime DESC, id DESC) INCLUDE (local_date, protein_g, sodium_mg, potassium_mg) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX nutrition_log_source_id_unique ON public.nutrition_log USING btree (user_id, source, source_id) WHERE ((deleted_at IS NULL) AND (source_id IS NOT NULL));
ALTER TABLE public.nutrition_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.nutrition_log FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.nutrition_log FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON public.nutrition_log TO phda_app;

CREATE TABLE public.personal_food (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  name_key text NOT NULL,
  name text NOT NULL,
  protein_g double precision,
  sodium_mg double precision,
  potassium_mg double precision,
  caffeine_mg double precision,
  alcohol_oz double precision,
  portion_value double precision,
  portion_unit text,
  entry_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT personal_food_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT personal_food_name_unique UNIQUE (user_id, name_key),
  CONSTRAINT personal_food_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry(user_id, id),
  CONSTRAINT personal_food_figures_possible CHECK ((((protein_g >= (0)::double precision) AND (protein_g <= (1000)::double precision)) AND ((sodium_mg >= (0)::double precision) AND (sodium_mg <= (50000)::double precision)) AND ((potassium_mg >= (0)::double precision) AND (potassium_mg <= (50000)::double precision)) AND ((caffeine_mg >= (0)::double precision) AND (caffeine_mg <= (20000)::double precision)) AND ((alcohol_oz >= (0)::double precision) AND (alcohol_oz <= (60)::double precision)) AND ((portion_value >= (0)::double precision) AND (portion_value <= (100000)::double precision)))),
  CONSTRAINT personal_food_name_length CHECK ((((char_length(name_key) >= 1) AND (char_length(name_key) <= 255)) AND (char_length(name) <= 255))),
  CONSTRAINT personal_food_portion_whole CHECK (((portion_value IS NULL) = (portion_unit IS NULL)))
);
ALTER TABLE public.personal_food ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.personal_food FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.personal_food FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON public.personal_food TO phda_app;

CREATE TABLE public.photo (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  media_type text NOT NULL,
  bytes bytea NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT photo_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT photo_media_type_known CHECK ((media_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text]))),
  CONSTRAINT photo_size CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 10485760)))
);
CREATE INDEX photo_recent ON public.photo USING btree (user_id, created_at);
ALTER TABLE public.photo ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.photo FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.photo FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON public.photo TO phda_app;

CREATE TABLE public.sauna_log (
  user_id uuid NOT NULL,
  id uuid NOT NULL,
  datetime timestamp with time zone NOT NULL,
  time_zone text NOT NULL,
  local_date date GENERATED ALWAYS AS (((datetime AT TIME ZONE time_zone))::date) STORED NOT NULL,
  duration_min integer NOT NULL,
  entry_id uuid NOT NULL,
  source text NOT NULL,
  source_id text,
  note text,
  tags text[] DEFAULT '{}'::text[] NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  deleted_at timestamp with time zone,
  CONSTRAINT sauna_log_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT sauna_log_entry_fkey FOREIGN KEY (user_id, entry_id) REFERENCES log_entry(user_id, id),
  CONSTRAINT sauna_log_datetime_years CHECK (((datetime >= '1900-01-01 00:00:00+00'::timestamp with time zone) AND (datetime < '2201-01-01 00:00:00+00'::timestamp with time zone))),
  CONSTRAINT sauna_log_duration_min_possible CHECK (((duration_min >= 1) AND (duration_min <= 600))),
  CONSTRAINT sauna_log_source_known CHECK (((source = ANY (ARRAY['text'::text, 'form'::text, 'api'::text])) OR (source ~~ 'import:_%'::text)))
);
CREATE INDEX sauna_log_entry ON public.sauna_log USING btree (user_id, entry_id);
CREATE INDEX sauna_log_live ON public.sauna_log USING btree (user_id, datetime DESC, id DESC) INCLUDE (local_date, duration_min) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX sauna_log_source_id_unique ON public.sauna_log USING btree (user_id, source, source_id) WHERE ((deleted_at IS NULL) AND (source_id IS NOT NULL));
ALTER TABLE public.sauna_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sauna_log FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON public.sauna_log FOR ALL TO PUBLIC
  USING ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid))
  WITH CHECK ((user_id = (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON public.sauna_log TO phda_app;
