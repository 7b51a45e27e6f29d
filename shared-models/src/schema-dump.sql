-- One row per statement. NOT NULL is told with the column: from PostgreSQL 18 on it is also a constraint (contype n), which is left out.
WITH tables AS (
  SELECT c.oid, c.relrowsecurity, c.relforcerowsecurity, c.relacl, format('%I.%I', n.nspname, c.relname) AS name
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^(pg_|information_schema$)' AND c.relname <> 'SequelizeMeta'
),
column_lines AS (
  SELECT a.attrelid, a.attnum AS position,
    format('  %I %s', a.attname, format_type(a.atttypid, a.atttypmod))
      || CASE WHEN a.attgenerated = 's' THEN format(' GENERATED ALWAYS AS (%s) STORED', pg_get_expr(d.adbin, d.adrelid))
              WHEN d.adbin IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)
              ELSE '' END
      || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END AS line
  FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE a.attnum > 0 AND NOT a.attisdropped
),
constraint_lines AS (
  SELECT conrelid, format('  CONSTRAINT %I %s', conname, pg_get_constraintdef(oid)) AS line, contype, conname
  FROM pg_constraint WHERE contype <> 'n'
),
table_lines AS (
  SELECT attrelid AS oid, 1 AS part, lpad(position::text, 4, '0') AS sorting, line FROM column_lines
  UNION ALL
  SELECT conrelid, 2, translate(contype::text, 'pufcx', '12345') || conname, line FROM constraint_lines
),
statements AS (
  SELECT '' AS name, 0 AS part, extname::text AS sorting, format('CREATE EXTENSION %I;', extname) AS statement
  FROM pg_extension WHERE extname <> 'plpgsql'
  UNION ALL
  SELECT n.nspname::text AS name, 0 AS part, '' AS sorting, format('CREATE SCHEMA %I;', n.nspname) AS statement
  FROM pg_namespace n WHERE n.nspname !~ '^(pg_|information_schema$|public$)'
  UNION ALL
  SELECT n.nspname, 1, g.privilege_type, format('GRANT %s ON SCHEMA %I TO phda_app;', g.privilege_type, n.nspname)
  FROM pg_namespace n, aclexplode(n.nspacl) g WHERE g.grantee = to_regrole('phda_app')
  UNION ALL
  SELECT n.nspname, 2, d.defaclobjtype::text,
    format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT %s ON %s TO phda_app;', n.nspname,
      string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type),
      CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' ELSE d.defaclobjtype::text END)
  FROM pg_default_acl d JOIN pg_namespace n ON n.oid = d.defaclnamespace, aclexplode(d.defaclacl) g
  WHERE g.grantee = to_regrole('phda_app') GROUP BY n.nspname, d.defaclobjtype
  UNION ALL
  SELECT t.name, 3, '', format(E'\nCREATE TABLE %s (\n%s\n);', t.name, string_agg(l.line, E',\n' ORDER BY l.part, l.sorting COLLATE "C"))
  FROM tables t JOIN table_lines l ON l.oid = t.oid GROUP BY t.name
  UNION ALL
  SELECT t.name, 4, i.relname, pg_get_indexdef(x.indexrelid) || ';'
  FROM tables t JOIN pg_index x ON x.indrelid = t.oid JOIN pg_class i ON i.oid = x.indexrelid
  WHERE NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = x.indexrelid AND c.conrelid = t.oid)
  UNION ALL
  SELECT t.name, 5, '', format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY;', t.name) FROM tables t WHERE t.relrowsecurity
  UNION ALL
  SELECT t.name, 6, '', format('ALTER TABLE %s FORCE ROW LEVEL SECURITY;', t.name) FROM tables t WHERE t.relforcerowsecurity
  UNION ALL
  SELECT t.name, 7, p.polname,
    format('CREATE POLICY %I ON %s%s FOR %s TO %s%s%s;', p.polname, t.name,
      CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END,
      CASE p.polcmd WHEN '*' THEN 'ALL' WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' ELSE 'DELETE' END,
      CASE WHEN p.polroles = '{0}' THEN 'PUBLIC' ELSE p.polroles::regrole[]::text END,
      E'\n  USING (' || pg_get_expr(p.polqual, p.polrelid) || ')',
      E'\n  WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')
  FROM tables t JOIN pg_policy p ON p.polrelid = t.oid
  UNION ALL
  SELECT t.name, 8, '', format('GRANT %s ON %s TO phda_app;', string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type), t.name)
  FROM tables t, aclexplode(t.relacl) g WHERE g.grantee = to_regrole('phda_app') GROUP BY t.name
  UNION ALL
  SELECT t.name, 9, r.tgname, pg_get_triggerdef(r.oid) || ';'
  FROM tables t JOIN pg_trigger r ON r.tgrelid = t.oid WHERE NOT r.tgisinternal
  UNION ALL
  SELECT format('%I.%I', n.nspname, c.relname), 3, '',
    CASE c.relkind WHEN 'S' THEN format(E'\nCREATE SEQUENCE %I.%I;', n.nspname, c.relname)
      ELSE format(E'\nCREATE VIEW %I.%I AS\n%s', n.nspname, c.relname, pg_get_viewdef(c.oid)) END
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('S', 'v', 'm') AND n.nspname !~ '^(pg_|information_schema$)'
  UNION ALL
  SELECT format('%I.%I', n.nspname, f.proname), 3, pg_get_function_identity_arguments(f.oid), E'\n' || pg_get_functiondef(f.oid) || ';'
  FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
  WHERE n.nspname !~ '^(pg_|information_schema$)' AND f.prokind IN ('f', 'p') AND NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = f.oid AND d.deptype = 'e')
)
SELECT statement FROM statements ORDER BY (part > 2), name COLLATE "C", part, sorting COLLATE "C"
