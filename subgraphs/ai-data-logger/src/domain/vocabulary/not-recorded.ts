import { PhraseBook } from '../text/phrases';

const entries: readonly (readonly [label: string, words: string])[] = [
  ['steps', 'floors|flights of stairs|stairs|steps|step count|stepcount'],
  ['mood', 'mood|feeling|felt|stress level|anxiety|energy level|stress'],
  [
    'sleep',
    'sleep|slept|sleeping|asleep|nap|napped|sleep score|hours of sleep|in bed|sleep efficiency|efficiency|deep sleep|rem sleep|rem',
  ],
  [
    'oxygen saturation',
    'spo2|sp02|o2 sats|saturation|oxygen level|o2 sat|o2|oxygen|oxygen saturation|pulse ox|pulse oximeter',
  ],
  ['temperature', 'temperature|temp|fever|body temp'],
  [
    'glucose',
    'glucose|blood sugar|blood glucose|fasting sugar|fasting glucose|sugar level|a1c|hba1c|bg|ketones',
  ],
  [
    'exercise',
    'run|ran|running|walk|walked|walking|jog|jogged|jogging|workout|worked out|gym|bike|biked|cycling|cycled|ride|rode|swim|swam|swimming|yoga|pilates|hike|hiked|push ups|pushups|squats|squat|deadlift|deadlifts|leg press|overhead press|shoulder press|curls|lunges|dumbbell|barbell|bench press|bench|planks|plank|sit ups|situps|pull ups|pullups|burpees|reps|stretching|stretched|exercise|exercised|lifting|lifted|cardio|training|trained|treadmill|rowing|tennis|football|km|kilometers|kilometres|miles|mile',
  ],
  ['water', 'water|sparkling water|mineral water|tap water|soda water|glass of water|hydration'],
  [
    'medicine',
    'lisinopril|amlodipine|metformin|ibuprofen|advil|aspirin|paracetamol|acetaminophen|tylenol|losartan|ramipril|atorvastatin|statin|metoprolol|bisoprolol|vitamin|vitamin d|vitamin c|vitamins|multivitamin|magnesium|zinc|creatine|melatonin|fish oil|omega 3|omega|medication|medicine|meds|pill|pills|tablet|tablets|antibiotic|antibiotics|levothyroxine|omeprazole|insulin|antihistamine|allergy pill|supplement|supplements|collagen|probiotic|iron',
  ],
  ['calories', 'calories|calorie|kcal|cals|cal|kj'],
  ['carbohydrates', 'carbs|carb|carbohydrates|net carbs'],
  ['fat in grams', 'g fat|grams of fat|g of fat|saturated fat'],
  ['sugar in grams', 'g sugar|grams of sugar|g of sugar|added sugar'],
  ['fiber', 'fiber|fibre'],
  ['cholesterol', 'cholesterol|ldl|hdl|triglycerides'],
  ['heart rate variability', 'hrv|heart rate variability|rmssd'],
  ['VO2 max', 'vo2|vo2max|vo2 max'],
  ['muscle mass (not skeletal)', 'muscle mass|lean muscle|muscle'],
  [
    'body water',
    'body water|total body water|water percent|water percentage|water %|icw|hydration level|intracellular water|tbw|tcw',
  ],
  ['visceral fat', 'visceral fat|visceral|visc|visc fat|vfa|visceral fat area|visceral fat level'],
  ['bone mass', 'bone mass|bone|bone mineral'],
  ['BMI', 'bmi|body mass index'],
  ['BMR', 'bmr|basal metabolic rate|metabolic age|phase angle'],
  ['fat mass', 'fat mass|body fat mass|bfm'],
  ['lean mass', 'lean mass|lean body mass|fat free mass|ffm|lbm|soft lean mass|protein mass|minerals'],
  ['measurements', 'waist|waistline|hip|hips|chest|neck|height|bicep|thighs circumference|circumference'],
  [
    'symptoms',
    'headache|migraine|blurred vision|blurry vision|double vision|vision problems|loss of vision|chest pain|chest pains|back pain|stomach pain|stomach ache|cramps|nausea|dizzy|dizziness|cough|sore throat|pain|bloating|period|cold symptoms|heartburn|palpitations|bloated|headachy|lightheaded',
  ],
  ['smoking', 'cigarette|cigarettes|smoked|smoke|cigar|vape|vaped|nicotine'],
  ['meditation', 'meditation|meditated|breathing exercise|breathwork'],
  [
    'cold exposure',
    'cold plunge|plunge|plunge pool|ice room|ice bath|cold dip|ice hole|ice dip|cold shower|cryo',
  ],
  ['hot bath', 'hot tub|jacuzzi|bathtub'],
  ['weather', 'weather|rain|snow'],
  ['screen time', 'screen time'],
  ['map', 'mean arterial pressure'],
];

/** Things people tell that none of the six tables holds, by the words used for them; the value is how PHDA names them. */
export const NOT_RECORDED = new PhraseBook<string>(
  entries.flatMap(([label, words]) => words.split('|').map((word) => [word, label] as const)),
);

/** Every word of these, whichever it names. */
export const NOT_RECORDED_WORDS: readonly string[] = entries.flatMap(([, words]) => words.split(/[| ]/));
