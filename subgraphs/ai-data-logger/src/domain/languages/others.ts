/** Frequent words of languages that are not understood, with what people log in them; words that English or an understood language has as well are left out. */
const WORDS = new Set(
  [
    // Dutch
    'ik heb het een van niet gisteren vandaag vanochtend vanmorgen vanavond bloeddruk hartslag gewicht koffie biertje biertjes gedronken gegeten kopje kopjes koppen glazen twee drie brood eieren eitjes wijn mijn naar geweest weeg gewogen uur bij deze ontbijt',
    // Portuguese
    'tomei bebi comi ontem hoje manhã noite não uma dois duas três pressão arterial peso cerveja cervejas copo copos xícara xícaras chávena pão ovos frango arroz vinho minha meu foi às pesei batimentos pulsação xicara nao cafezinho',
    // Polish
    'wypiłem wypilem wypiłam wypilam zjadłem zjadlem zjadłam zjadlam dzisiaj dziś dzis wczoraj ciśnienie cisnienie tętno tetno waga ważę kawa kawę kawe kawy piwo piwa herbata herbatę kieliszek szklanka filiżanka chleb jajka jajek rano wieczorem nie jestem miałem mialem dwa dwie trzy oraz przy',
    // Turkish
    'içtim ictim yedim bugün bugun dün dun sabah akşam aksam tansiyon nabız nabiz kilo kahve bira çay bardak fincan iki üç uc tane ve bir ekmek yumurta şarap sarap saatte bu gece',
    // Swedish, Danish and Norwegian
    'jag har drack druckit drukket åt spist ätit idag igår igar kväll aften morgonen blodtryck blodtryk vikt vægt vekt kaffet öl ol vin glas kopp koppar två to ägg æg egg bröd brød och og jeg inte ikke min puls',
    // Finnish
    'join söin soin kahvia kahvin olutta oluen kaksi kolme yksi tänään tanaan eilen verenpaine paino syke aamulla illalla lasi viiniä leipää munaa ja minä olen',
    // Czech and Slovak
    'vypil vypila jsem som dnes včera vcera ráno rano večer vecer tlak váha vaha kávu kavu káva pivo piva dvě dve tři snědl zjedol chléb vejce víno skleničku',
    // Hungarian
    'ittam ettem ma tegnap reggel este vérnyomás vernyomas pulzus súly suly kávé kave sört sor kettő két ket pohár pohar bort kenyér tojás egy és',
    // Romanian
    'am băut baut mâncat mancat astăzi astazi azi ieri dimineață dimineata seara tensiunea greutate cafea cafele bere beri două doua pahar vin pâine oua ouă și',
    // Croatian, Serbian and Bosnian
    'popio popila sam jučer jucer juče juce danas jutros sinoć sinoc tlak težina tezina kavu kafu pivo piva dva dvije čašu casu vina kruh jaja pojeo pojela',
    // Indonesian and Malay
    'saya minum makan kopi bir gelas cangkir kemarin tadi pagi malam tekanan darah berat badan dua tiga telur roti nasi',
    // Vietnamese
    'tôi uống ăn hôm nay qua huyết áp cà phê bia ly cốc',
  ].flatMap((words) => words.split(' ')),
);

/** Letters of the Latin alphabet that none of the understood languages uses, and every other alphabet. */
const LETTERS =
  /[łąęśźżćńşğıøåőűãõčřěůžšđťășțýþðæıạảấầẩẫậắằẳặẹẻẽếềểễệỉịọỏốồổỗộớờởợụủứừửữựỳỵỷỹơư]|(?!\p{Script=Latin})\p{L}/u;

/** Says whether a lower-case word belongs to a language that is not understood. */
export function isOtherWord(word: string): boolean {
  return WORDS.has(word) || LETTERS.test(word);
}
