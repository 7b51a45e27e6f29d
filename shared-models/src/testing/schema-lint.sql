-- Violations of the tenant rules, one row each. Exceptions are listed here and nowhere else.
WITH allowed(rule, object) AS (VALUES
  ('1-owner', 'accounts."user"'),
  ('1-key', 'accounts."user"'),
  -- Shared catalogues belong to nobody.
  ('1-owner', 'public.food'),
  ('1-owner', 'public.food_name'),
  ('2-unique', 'accounts."user".user_pkey'),
  ('2-unique', 'accounts."user".user_email_unique'),
  ('2-unique', 'accounts.session.session_token_sha256_unique'),
  ('2-unique', 'accounts.api_token.api_token_token_sha256_unique')
),
sign_in_policies(object, expression) AS (VALUES
  ('accounts."user".signing_in', '(email = NULLIF(current_setting(''app.sign_in_email''::text, true), ''''::text))'),
  ('accounts.session.presenting_token', '(token_sha256 = NULLIF(current_setting(''app.token_sha256''::text, true), ''''::text))'),
  ('accounts.api_token.presenting_token', '(token_sha256 = NULLIF(current_setting(''app.token_sha256''::text, true), ''''::text))')
),
tables AS (
  SELECT c.oid, c.relrowsecurity, c.relforcerowsecurity, c.relowner, format('%I.%I', n.nspname, c.relname) AS name
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'm', 'f') AND n.nspname !~ '^(pg_|information_schema$)' AND c.relname <> 'SequelizeMeta'
    -- The queue library's own tables: jobs carry ids only.
    AND n.nspname <> 'jobs'
),
owned AS (
  SELECT t.*, a.attnum AS owner_column, a.atttypid = 'uuid'::regtype AND a.attnotnull AS well_typed,
    CASE t.name WHEN 'accounts."user"' THEN 'id' ELSE 'user_id' END AS owner_name
  FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND NOT a.attisdropped
    AND a.attname = CASE t.name WHEN 'accounts."user"' THEN 'id' ELSE 'user_id' END
),
own_expression AS (
  SELECT oid, format('(%s = (NULLIF(current_setting(''app.user_id''::text, true), ''''::text))::uuid)', owner_name) AS text FROM owned
),
violations AS (
  -- 1: every table belongs to somebody, and its keys lead with the owner.
  SELECT '1-owner' AS rule, name AS object FROM tables WHERE oid NOT IN (SELECT oid FROM owned)
  UNION ALL SELECT '1-type', name FROM owned WHERE NOT well_typed
  UNION ALL SELECT '1-key', name FROM owned o WHERE NOT EXISTS (
    SELECT FROM pg_constraint c WHERE c.conrelid = o.oid AND c.contype = 'p' AND c.conkey[1] = o.owner_column
      AND cardinality(c.conkey) > 1)
  -- 2: uniqueness and references never reach across people.
  UNION ALL SELECT '2-unique', o.name || '.' || i.relname
    FROM owned o JOIN pg_index x ON x.indrelid = o.oid AND x.indisunique JOIN pg_class i ON i.oid = x.indexrelid
    WHERE o.name = 'accounts."user"' OR x.indkey[0] <> o.owner_column
  UNION ALL SELECT '2-reference', o.name || '.' || c.conname
    FROM owned o JOIN pg_constraint c ON c.conrelid = o.oid AND c.contype = 'f' JOIN owned r ON r.oid = c.confrelid
    WHERE array_position(c.conkey, o.owner_column) IS NULL
      OR c.confkey[array_position(c.conkey, o.owner_column)] <> r.owner_column
  -- 3: a shared table refers to no person's rows.
  UNION ALL SELECT '3-shared-reference', t.name || '.' || c.conname
    FROM tables t JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype = 'f'
    WHERE t.oid NOT IN (SELECT oid FROM owned) AND c.confrelid IN (SELECT oid FROM owned)
  -- 5: row security is on, forced, and exactly one comparison; nothing runs or reads around it.
  UNION ALL SELECT '5-enabled', name FROM owned WHERE NOT relrowsecurity
  UNION ALL SELECT '5-forced', name FROM owned WHERE NOT relforcerowsecurity
  UNION ALL SELECT '5-own', o.name FROM owned o JOIN own_expression e ON e.oid = o.oid WHERE NOT EXISTS (
    SELECT FROM pg_policy p WHERE p.polrelid = o.oid AND p.polcmd = '*' AND p.polname = 'own'
      AND pg_get_expr(p.polqual, p.polrelid) = e.text AND pg_get_expr(p.polwithcheck, p.polrelid) = e.text)
  UNION ALL SELECT '5-policy', o.name || '.' || p.polname
    FROM owned o JOIN pg_policy p ON p.polrelid = o.oid WHERE p.polname <> 'own' AND NOT EXISTS (
      SELECT FROM sign_in_policies s WHERE s.object = o.name || '.' || p.polname AND p.polcmd = 'r'
        AND s.expression = pg_get_expr(p.polqual, p.polrelid))
  UNION ALL SELECT '5-subquery', o.name || '.' || p.polname
    FROM owned o JOIN pg_policy p ON p.polrelid = o.oid
    WHERE concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ~* '\mselect\M'
  UNION ALL SELECT '5-definer', format('%I.%I', n.nspname, f.proname)
    FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
    WHERE f.prosecdef AND n.nspname !~ '^(pg_|information_schema$)'
  UNION ALL SELECT '5-view', format('%I.%I', n.nspname, c.relname)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'v' AND n.nspname !~ '^(pg_|information_schema$)'
      AND NOT coalesce(c.reloptions, '{}') && ARRAY['security_invoker=true', 'security_invoker=on']
  UNION ALL SELECT '5-role', 'phda_app' WHERE NOT EXISTS (
    SELECT FROM pg_roles WHERE rolname = 'phda_app' AND NOT rolsuper AND NOT rolbypassrls)
  UNION ALL SELECT '5-role-owns', name FROM tables WHERE relowner = to_regrole('phda_app')
)
SELECT rule, object FROM violations v
WHERE NOT EXISTS (SELECT FROM allowed a WHERE a.rule = v.rule AND a.object = v.object)
ORDER BY rule, object
