import type { Column } from './columns';

/** What a column can hold; measures are named as in the registry, the rest is what measures are computed from or described by. */
export type Meaning =
  | 'dateTime'
  | 'date'
  | 'time'
  | 'timeZone'
  | 'note'
  | 'tags'
  | 'meal'
  | 'item'
  | 'amount'
  | 'massUnit'
  | 'bloodPressure'
  | 'systolicMmhg'
  | 'diastolicMmhg'
  | 'rateBpm'
  | 'restingBpm'
  | 'weightLb'
  | 'smmLb'
  | 'pbf'
  | 'fatMass'
  | 'ecwTcw'
  | 'extracellular'
  | 'intracellular'
  | 'totalWater'
  | 'proteinG'
  | 'sodiumMg'
  | 'salt'
  | 'potassiumMg'
  | 'caffeineMg'
  | 'alcohol'
  | 'durationMin';

/** The words people and apps put over a column in English, German, Spanish, French and Italian, as `columnsOf` writes names. */
const WORDS: Readonly<Record<Meaning, string>> = {
  dateTime:
    'datetime|date time|timestamp|ts|mesure du|gemessen am|medido el|misurato il|date and time|date time local|measured at|measurement time|time of measurement|test date time|measurement date time|date of measurement|start|start time|recorded at|datum und uhrzeit|datum uhrzeit|zeitpunkt|fecha y hora|fecha hora|date et heure|date heure|data e ora|data ora|marca de tiempo|horodatage',
  date: 'date|day|local date|measurement date|measuring date|test date|entry date|datum|tag|messdatum|fecha|dia de medicion|fecha de medicion|fecha de la medicion|jour|date de mesure|date de la mesure|data|giorno|data di misurazione|data misurazione',
  time: 'time|clock|time of day|measurement time of day|uhrzeit|zeit|messzeit|hora|hora de medicion|heure|heure de mesure|ora|orario|local time',
  timeZone: 'timezone|time zone|zeitzone|zona horaria|fuseau horaire|fuso orario|tz',
  note: 'note|notes|comment|comments|remark|remarks|memo|notiz|notizen|kommentar|kommentare|bemerkung|bemerkungen|anmerkung|nota|notas|comentario|comentarios|observaciones|remarque|remarques|commentaire|commentaires|commento|commenti|annotazioni|osservazioni',
  tags: 'tags|tag list|labels|schlagworte|etiquetas|etiquettes|etichette',
  meal: 'meal|meal type|group|mahlzeit|comida|tipo de comida|repas|pasto',
  item: 'food|food name|food item|item|item name|description|name|drink|beverage|lebensmittel|speise|getrank|bezeichnung|alimento|bebida|aliment|boisson|nourriture|cibo|bevanda|short description|item description|product',
  amount: 'amount|quantity|serving|serving size|portion|menge|cantidad|racion|quantite|quantita|porzione',
  massUnit: 'unit|units|weight unit|einheit|gewichtseinheit|unidad|unite|unita',
  bloodPressure:
    'bp|blood pressure|blutdruck|tension|tension arterial|presion arterial|presion|pression|pression arterielle|tension arterielle|pressione|pressione arteriosa|pressione sanguigna',
  systolicMmhg:
    'sys|systolic|systole|sbp|systolic bp|systolic blood pressure|systolic pressure|blood pressure systolic|bp systolic|blood pressure upper|upper|upper value|systolisch|systolischer blutdruck|systolischer wert|blutdruck systolisch|oberer wert|sistolica|sistolico|presion sistolica|presion arterial sistolica|tension sistolica|pas|alta|maxima|systolique|pression systolique|tension systolique|pression arterielle systolique|pressione sistolica|pressione massima|massima',
  diastolicMmhg:
    'dia|diastolic|diastole|dbp|diastolic bp|diastolic blood pressure|diastolic pressure|blood pressure diastolic|bp diastolic|blood pressure lower|lower|lower value|diastolisch|diastolischer blutdruck|diastolischer wert|blutdruck diastolisch|unterer wert|diastolica|diastolico|presion diastolica|presion arterial diastolica|tension diastolica|pad|baja|minima|diastolique|pression diastolique|tension diastolique|pression arterielle diastolique|pressione diastolica|pressione minima',
  rateBpm:
    'pulse|pulse rate|pul|hr|heart rate|heartrate|heart beat|heartbeat|rate|bpm|beats|puls|pulsfrequenz|herzfrequenz|herzschlag|hf|pulso|frecuencia cardiaca|ritmo cardiaco|fc|pouls|frequence cardiaque|rythme cardiaque|polso|frequenza cardiaca|battiti|beats per minute|pulsazioni|frequenza del polso',
  restingBpm:
    'resting heart rate|resting hr|resting pulse|rhr|ruhepuls|ruheherzfrequenz|frecuencia cardiaca en reposo|frequence cardiaque au repos|frequenza cardiaca a riposo',
  weightLb:
    'weight|body weight|bodyweight|gewicht|korpergewicht|koerpergewicht|peso|peso corporal|peso corporeo|poids|poids corporel|kg|lb|lbs|mass',
  smmLb:
    'smm|skeletal muscle mass|skeletal muscle|skeletal muscles|skelettmuskelmasse|skelettmuskel|skelettmuskulatur|masa muscular esqueletica|musculo esqueletico|mme|masse musculaire squelettique|muscle squelettique|massa muscolare scheletrica|muscolo scheletrico',
  pbf: 'pbf|fat|fett|kfa|grasa|graisse|grasso|percent body fat|body fat|bodyfat|body fat percentage|body fat percent|body fat rate|bf|fat %|fat percentage|fat percent|korperfett|koerperfett|korperfettanteil|fettanteil|korperfettprozentsatz|grasa corporal|porcentaje de grasa corporal|porcentaje de grasa|graisse corporelle|masse graisseuse|taux de graisse|taux de masse grasse|pourcentage de graisse corporelle|grasso corporeo|massa grassa percentuale|percentuale di grasso corporeo|% grasa|% fat',
  fatMass:
    'fat mass|body fat mass|bfm|fat mass weight|fettmasse|korperfettmasse|masa grasa|masa de grasa corporal|masse grasse|massa grassa',
  ecwTcw:
    'ecw tbw|ecw tcw|ecw ratio|ecw tbw ratio|ecw|ecwtbw|ecw tbw total|extracellular water ratio|aec act',
  extracellular:
    'extracellular water|ecw extracellular water|extrazellulares wasser|agua extracelular|eau extracellulaire|acqua extracellulare',
  intracellular:
    'icw|intracellular water|icw intracellular water|intrazellulares wasser|agua intracelular|eau intracellulaire|acqua intracellulare',
  totalWater:
    'tbw|total body water|tbw total body water|gesamtkorperwasser|agua corporal total|eau corporelle totale|acqua corporea totale',
  proteinG: 'protein|proteins|eiweiss|eiweiß|proteine|proteinas|proteina|proteines',
  sodiumMg: 'sodium|natrium|sodio',
  salt: 'salt|salz|sal|sel|sale',
  potassiumMg: 'potassium|kalium|potasio|potassio',
  caffeineMg: 'caffeine|koffein|coffein|cafeina|cafeine|caffeina',
  alcohol: 'alcohol|pure alcohol|ethanol|alkohol|reiner alkohol|alcool|etanol',
  durationMin:
    'sauna|sauna minutes|sauna duration|sauna time|saunadauer|duracion sauna|duree sauna|durata sauna',
};

const MEANING_OF = new Map<string, Meaning>(
  (Object.keys(WORDS) as Meaning[]).flatMap((meaning) =>
    WORDS[meaning].split('|').map((word): [string, Meaning] => [word, meaning]),
  ),
);

/** Words in brackets that say nothing about which value it is. */
const HARMLESS = new Set(
  'upper lower oben unten avg average mean local 24h total optional up down top bottom'
    .split(' ')
    .concat('upper value', 'lower value', 'dd mm yyyy', 'mm dd yyyy', 'yyyy mm dd', 'tt mm jjjj', 'hh mm'),
);

/** What a column holds by its header; null when the words are unknown or say something narrower, as in "Skeletal Muscle (ARMS)". */
export function meaningOf({ name, aside, unit, header }: Column): Meaning | null {
  if (name === 'dia' && /í/i.test(header)) return 'date';
  const meaning = MEANING_OF.get(name) ?? (aside === '' ? null : MEANING_OF.get(`${name} ${aside}`)) ?? null;
  const refined = aside === '' || HARMLESS.has(aside) || MEANING_OF.get(`${name} ${aside}`) === meaning;
  if (meaning === null) return null;
  if (!refined && MEANING_OF.get(aside) !== meaning) return MEANING_OF.get(`${name} ${aside}`) ?? null;
  if (FAT.has(name) && unit !== 'percent' && unit !== 'kg' && unit !== 'lb') return null;
  return byUnit(meaning, unit);
}

/** "Fat" alone is what food has; only in percent, kilograms or pounds is it the body's. */
const FAT = new Set(['fat', 'fett', 'grasa', 'graisse', 'grasso']);
/** Scales state the body's protein in percent. */
const NUTRIENTS: readonly Meaning[] = ['proteinG', 'sodiumMg', 'salt', 'potassiumMg'];
const MASS_UNITS = ['kg', 'lb', 'st', 'g', 'oz'];

/** A unit can turn a word: "Body fat (kg)" is a mass, "Fat mass (%)" a share, "ECW (L)" an amount of water. */
function byUnit(meaning: Meaning, unit: string | null): Meaning | null {
  if (unit === null) return meaning;
  const isMass = MASS_UNITS.includes(unit);
  if (NUTRIENTS.includes(meaning) && unit === 'percent') return null;
  if (meaning === 'pbf' && isMass) return 'fatMass';
  if (meaning === 'fatMass' && unit === 'percent') return 'pbf';
  if (meaning === 'ecwTcw' && (unit === 'l' || isMass)) return 'extracellular';
  if ((meaning === 'totalWater' || meaning === 'extracellular') && unit === 'percent') return null;
  if (meaning === 'weightLb' && !isMass) return null;
  return meaning;
}

/** The columns of a table by what they hold; where two hold the same, the first counts. */
export function meaningsOf(columns: readonly Column[]): ReadonlyMap<Meaning, Column> {
  const found = new Map<Meaning, Column>();
  for (const column of columns) {
    const meaning = isAmountOfWater(column, columns) ? 'extracellular' : meaningOf(column);
    if (meaning !== null && !found.has(meaning)) found.set(meaning, column);
  }
  return spanishDay(found);
}

/** "ECW" alone is the ratio, and beside the other amounts of water it is one of them. */
function isAmountOfWater(column: Column, columns: readonly Column[]): boolean {
  if (column.name !== 'ecw' || column.unit === 'percent') return false;
  return columns.some((other) => ['totalWater', 'intracellular'].includes(meaningOf(other) ?? ''));
}

/** "Día" is a day where no systolic column says that "dia" is the diastolic one. */
function spanishDay(found: Map<Meaning, Column>): Map<Meaning, Column> {
  const day = found.get('diastolicMmhg');
  if (day?.name !== 'dia' || found.has('systolicMmhg') || found.has('date') || found.has('dateTime'))
    return found;
  found.delete('diastolicMmhg');
  return found.set('date', day);
}
