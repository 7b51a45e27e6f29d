/** The two pressures of one reading in mmHg. */
export interface BloodPressure {
  readonly systolicMmhg: number | null;
  readonly diastolicMmhg: number | null;
}

/** What is known beside the reading and changes what it calls for. */
export interface Circumstances {
  /** Pregnant, or within six weeks after a birth. */
  readonly isPregnant: boolean;
  /** A symptom of acute organ damage was told with the reading. */
  readonly hasSymptoms: boolean;
  /** The number to call where the person is; null where it is not known. */
  readonly emergencyNumber: string | null;
}

/** Nothing is known but the reading. */
export const NO_CIRCUMSTANCES: Circumstances = {
  isPregnant: false,
  hasSymptoms: false,
  emergencyNumber: null,
};

/** From here on a reading calls for action the same day: 2025 AHA/ACC guideline on high blood pressure in adults, "severe hypertension". */
export const URGENT_SYSTOLIC_MMHG = 180;
export const URGENT_DIASTOLIC_MMHG = 120;
/** In pregnancy and after birth it does earlier: severe-range pressures of ACOG Practice Bulletin 222 (2020) and NICE NG133 (2019). */
export const URGENT_SYSTOLIC_PREGNANT_MMHG = 160;
export const URGENT_DIASTOLIC_PREGNANT_MMHG = 110;

/** Says whether a reading is at or above 180 systolic or 120 diastolic mmHg, 160 or 110 in pregnancy and after birth; a missing pressure never makes it urgent. */
export function isUrgentBloodPressure(
  reading: BloodPressure,
  { isPregnant }: Pick<Circumstances, 'isPregnant'> = NO_CIRCUMSTANCES,
): boolean {
  const systolic = isPregnant ? URGENT_SYSTOLIC_PREGNANT_MMHG : URGENT_SYSTOLIC_MMHG;
  const diastolic = isPregnant ? URGENT_DIASTOLIC_PREGNANT_MMHG : URGENT_DIASTOLIC_MMHG;
  return (reading.systolicMmhg ?? 0) >= systolic || (reading.diastolicMmhg ?? 0) >= diastolic;
}

/** What to do after an urgent reading, in the order in which it matters; every door shows this one text. */
export function urgentAdvice({ isPregnant, hasSymptoms, emergencyNumber }: Circumstances): string {
  const call = `call ${emergencyNumber === null ? 'your local emergency number' : `your local emergency number (${emergencyNumber})`} now`;
  if (hasSymptoms) return `With the symptoms you describe, ${call}. Do not wait for another reading.`;
  const first = `If you have chest pain, trouble breathing, weakness or numbness, a drooping face, trouble speaking, a change of vision, confusion or a severe headache, ${call}.`;
  return isPregnant
    ? `${first} In pregnancy and after birth a reading of 160/110 or more needs care at once: without such symptoms, rest, measure again after a minute, and call your maternity unit or clinician today even if it is lower then.`
    : `${first} Without such symptoms, rest and measure again after a minute; if it is still this high, contact a clinician today.`;
}

/** The advice when nothing but the reading is known. */
export const URGENT_ADVICE = urgentAdvice(NO_CIRCUMSTANCES);

/** What to do when symptoms are told that are an emergency at any blood pressure. */
export function emergencyAdvice(emergencyNumber: string | null): string {
  const number =
    emergencyNumber === null
      ? 'your local emergency number'
      : `your local emergency number (${emergencyNumber})`;
  return `What you describe can be an emergency whatever the blood pressure: call ${number} now.`;
}
