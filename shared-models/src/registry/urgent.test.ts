import { emergencyNumberOf, tellsEmergency, tellsPregnancy, tellsUrgentSymptom } from '.';

/** The symptoms that the advice names, as people say them, one row each in English, German, Spanish, French and Italian. */
const SYMPTOMS: readonly (readonly string[])[] = [
  ['chest pain', 'Brustschmerzen', 'dolor en el pecho', 'douleur à la poitrine', 'dolore al petto'],
  [
    'my chest hurts',
    'mir tut die Brust weh',
    'me duele el pecho',
    "j'ai mal à la poitrine",
    'mi fa male il petto',
  ],
  [
    'tightness in my chest',
    'Druck auf der Brust',
    'opresión en el pecho',
    'la poitrine serrée',
    'un peso sul petto',
  ],
  ['short of breath', 'Atemnot', 'falta de aire', 'essoufflée', 'fiato corto'],
  [
    "I can't breathe",
    'ich bekomme keine Luft',
    'no puedo respirar',
    "je n'arrive pas à respirer",
    'non riesco a respirare',
  ],
  [
    'trouble breathing',
    'Probleme beim Atmen',
    'me cuesta respirar',
    'du mal à respirer',
    'difficoltà a respirare',
  ],
  [
    'my left arm is weak',
    'mein linker Arm ist schwach',
    'el brazo izquierdo débil',
    'le bras gauche faible',
    'il braccio sinistro debole',
  ],
  [
    'numbness on one side',
    'eine Seite ist taub',
    'un lado dormido',
    'un côté engourdi',
    'un lato intorpidito',
  ],
  ['my face is drooping', 'mein Gesicht hängt', 'la cara caída', 'le visage qui tombe', 'la bocca storta'],
  ['trouble speaking', 'Sprachstörungen', 'no puedo hablar', 'du mal à parler', 'non riesco a parlare'],
  ['slurred speech', 'ich kann nicht richtig sprechen', 'hablo raro', 'trouble de la parole', 'parlo male'],
  ['blurred vision', 'Sehstörungen', 'visión borrosa', 'vision floue', 'vista offuscata'],
  ['seeing double', 'ich sehe doppelt', 'veo doble', 'je vois double', 'vedo doppio'],
  ['confused', 'verwirrt', 'confundido y confuso', 'confus', 'confusa'],
  [
    'severe headache',
    'starke Kopfschmerzen',
    'dolor de cabeza muy fuerte',
    'mal de tête violent',
    'forte mal di testa',
  ],
  [
    'worst headache',
    'heftige Kopfschmerzen',
    'fuerte dolor de cabeza',
    'de violents maux de tête',
    'mal di testa fortissimo',
  ],
];

const EVERY_SYMPTOM = SYMPTOMS.flat();

test.each(EVERY_SYMPTOM)(
  '"%s" is a symptom beside an urgent reading, in any case and without accents',
  (words) => {
    const plain = words.normalize('NFD').replace(/\p{M}/gu, '');
    for (const text of [`190/100 ${words}`, `190/100, ${words}.`, words.toUpperCase(), plain])
      expect([text, tellsUrgentSymptom(text)]).toEqual([text, true]);
  },
);

test.each([
  ...[
    'no chest pain',
    'without any chest pain',
    "I don't have chest pain",
    'no chest pain, numbness or blurred vision',
  ],
  ...['no signs of confusion', 'not short of breath', 'chest pain: no', 'no chest pain\nno blurred vision'],
  ...[
    'keine Brustschmerzen',
    'ohne Atemnot',
    'weder Brustschmerzen noch Atemnot',
    'keine starken Kopfschmerzen',
  ],
  ...['habe keine Brustschmerzen und keine Sehstörungen', 'Brustschmerzen habe ich nicht', 'nicht verwirrt'],
  ...[
    'sin dolor en el pecho',
    'no tengo dolor de pecho',
    'no me duele el pecho',
    'sin dolor de pecho ni falta de aire',
  ],
  ...[
    'sans douleur à la poitrine',
    'pas de douleur à la poitrine',
    "je n'ai pas mal à la poitrine",
    'aucune douleur thoracique',
  ],
  ...["pas d'essoufflement", 'je ne suis pas essoufflé', 'sans vision floue ni maux de tête violents'],
  ...['nessun dolore al petto', 'senza dolore al petto', 'non ho dolore al petto', 'non mi fa male il petto'],
])('"%s" denies the symptom', (text) => {
  expect(tellsUrgentSymptom(text)).toBe(false);
});

test.each([
  'no chest pain yesterday but chest pain now',
  'no chest pain, severe headache',
  'no, chest pain',
  'no coffee today, chest pain',
  'nicht gut, Brustschmerzen',
  'keine Brustschmerzen, aber Atemnot',
  'im Mai Brustschmerzen',
  'sin café, dolor en el pecho',
  'sin dolor de cabeza pero con dolor en el pecho',
  'pas de café, douleur à la poitrine',
  'non sto bene, dolore al petto',
  'meine Frau sagt ich habe Brustschmerzen',
  'my chest pain is back',
])('"%s" still tells of a symptom', (text) => {
  expect(tellsUrgentSymptom(text)).toBe(true);
});

test.each([
  'my wife has chest pain',
  'she has blurred vision',
  'meine Frau hat Brustschmerzen',
  'mi mujer tiene dolor en el pecho',
  'ma femme a une douleur à la poitrine',
  'mia moglie ha un dolore al petto',
])('"%s" is an emergency, but no symptom of the writer', (text) => {
  expect([tellsUrgentSymptom(text), tellsEmergency(text)]).toEqual([false, true]);
});

test.each([
  'Blutdruck 120/80 Puls 60, Hähnchenbrust mit Reis',
  'Kopfschmerzen',
  'presión 120 80 corazón 70',
  'pressione 120 80 cuore 70, petto di pollo',
  'tension 120/80, mal au coeur',
  'bankdrücken 80 kg',
  'double espresso, dim sum',
])('"%s" is no emergency', (text) => {
  expect([tellsEmergency(text), tellsUrgentSymptom(text)]).toEqual([false, false]);
});

test.each([
  ...[
    'pregnant',
    '30 weeks pregnant',
    'postpartum',
    '#pregnant',
    'gave birth 10 days ago',
    'after my c-section',
  ],
  ...[
    'bin schwanger',
    'im 8. Monat schwanger',
    '30. SSW',
    'im Wochenbett',
    '5 Tage nach der Geburt',
    'vor 2 Wochen entbunden',
  ],
  ...[
    'habe vor 3 Tagen mein Kind bekommen',
    'Kaiserschnitt vor einer Woche',
    'Präeklampsie',
    'eine schwangere Frau bin ich',
  ],
  ...[
    'embarazada',
    'embarazo de 30 semanas',
    'di a luz hace 5 días',
    'después del parto',
    'posparto',
    'cesárea hace 3 días',
  ],
  ...[
    'enceinte de 7 mois',
    'grossesse de 30 semaines',
    "j'ai accouché il y a 5 jours",
    "après l'accouchement",
    'à 32 SA',
    'erwarte ein Baby',
  ],
  ...[
    'incinta',
    'gravidanza al settimo mese',
    'ho partorito 5 giorni fa',
    'dopo il parto',
    'puerperio',
    'taglio cesareo ieri',
  ],
])('"%s" tells of a pregnancy or a birth', (text) => {
  expect(tellsPregnancy(`165/100 ${text}`)).toBe(true);
});

test.each([
  ...[
    'not pregnant',
    'no longer pregnant',
    'my wife is pregnant',
    'my pregnant wife',
    'she is 30 weeks pregnant',
  ],
  ...[
    'nicht schwanger',
    'bin nicht mehr schwanger',
    'meine Frau ist schwanger',
    'Schwangerschaftstest negativ',
  ],
  ...['no estoy embarazada', 'mi mujer está embarazada', 'mi mujer embarazada'],
  ...['pas enceinte', 'je ne suis pas enceinte', 'ma femme est enceinte', 'ma sœur est enceinte de 7 mois'],
  ...[
    'non sono incinta',
    'mia moglie è incinta',
    'mia sorella incinta',
    'Sa 18.11.',
    'ich erwarte einen Freund',
  ],
])('"%s" tells of none, or of one of someone else', (text) => {
  expect(tellsPregnancy(`165/100, ${text}`)).toBe(false);
});

test('an emergency number is known where many live, and is not guessed elsewhere', () => {
  expect(['US', 'DE', 'GB', '001', ''].map(emergencyNumberOf)).toEqual(['911', '112', '999', null, null]);
});
