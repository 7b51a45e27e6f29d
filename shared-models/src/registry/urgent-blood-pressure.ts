/** The two pressures of one reading in mmHg. */
export interface BloodPressure {
  readonly systolicMmhg: number | null;
  readonly diastolicMmhg: number | null;
}

/** From here on a reading calls for action the same day: 2025 AHA/ACC guideline on high blood pressure in adults, "severe hypertension". */
export const URGENT_SYSTOLIC_MMHG = 180;
export const URGENT_DIASTOLIC_MMHG = 120;

/** What to do after an urgent reading, in the order in which it matters; every door shows this one text. */
export const URGENT_ADVICE =
  'If you have chest pain, trouble breathing, weakness or numbness, a drooping face, trouble speaking, a change of vision, confusion or a severe headache, call your local emergency number now. ' +
  'Without such symptoms, rest and measure again after a minute; if it is still this high, contact a clinician today.';

/** Says whether a reading is at or above 180 systolic or 120 diastolic mmHg; a missing pressure never makes it urgent. */
export function isUrgentBloodPressure(reading: BloodPressure): boolean {
  return (
    (reading.systolicMmhg ?? 0) >= URGENT_SYSTOLIC_MMHG ||
    (reading.diastolicMmhg ?? 0) >= URGENT_DIASTOLIC_MMHG
  );
}
