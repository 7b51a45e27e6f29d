/** Words that open a measurement or a session, so that a bare time or date before them is one. */
export const OPENS_MEASUREMENT: ReadonlySet<string> = new Set(
  'bp blood pressure pulse hr heart sys systolic dia weight weighed weigh wt bw smm pbf bf ecw fat sauna'.split(
    ' ',
  ),
);
