/** Words that carry no item of their own. */
export const FILLER: ReadonlySet<string> = new Set(
  (
    'a an the my you u ya can i me we it its was is are were been be am at on in of for to from by with and then also plus just only about around approx approximately roughly ca circa ' +
    'had have having ate eat eaten eating eated drank drink drunk drinking drinked drunked consumed took taken take grabbed finished downed enjoyed got get did do done doing went made followed after before during ' +
    "log logged record recorded track tracked add added note enter put save please pls thanks thank thats arvo tonight you hi hey hello ok okay so well yes yeah yep um uh uhm er like i've i'm i'd that's it's that this these those there here " +
    'today now again more another extra one total all up out each per some as well too reading readings measurement measured measure value values level levels result results entry update daily my own new current currently ' +
    'morning afternoon evening night day lunch dinner breakfast snack brunch supper meal time home work gym office house pub bar restaurant cafe club hotel while session sessions round rounds sitting stayed spent ' +
    'guess think maybe probably exactly almost nearly kind sort them him her his us our their which what when where who other same good nice great fine really very quite pretty still already ' +
    'checked check showed shows says said read reads cuff monitor scale scales machine display screen watch device inbody omron withings apple fitbit bought ordered poured cooked quick first second third last next myself yourself or arm left right wrist r vs pulse bp sys dia heart readings times ' +
    'lol haha omg ugh yum yummy cheers sadly unfortunately finally actually basically anyway alone together outside inside later earlier someone something everyone nothing else felt feeling feel feels tired good bad awful terrible better worse stressed relaxed busy happy sad sick ill sore hungry full drunk hungover watching game tv walking around straight away resting rest seated lying woke wake waking'
  ).split(' '),
);

/** Adjectives and preparations that change a food or drink too little to make it another one. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  (
    'grilled roasted roast baked boiled steamed fried pan stir sauteed seared poached braised stewed barbecued blackened breaded charred microwaved oven deep smoked fresh frozen raw cooked homemade home hot warm cold iced ice chilled plain natural organic free range ' +
    'lean low fat reduced full nonfat skinless boneless fillet sliced diced chopped shredded whole ripe unripe crispy crunchy spicy sweet salted unsalted buttered dry dried toasted ' +
    'strong weak mild light dark black white red brown green mini little big huge giant tall short grande venti regular normal standard average sized size medium small large xl xs single double triple quadruple quad half ' +
    'skim skimmed semi oat soy soya almond coconut milk cream creamy sugar sugary unsweetened sweetened vanilla caramel hazelnut cinnamon chocolate lemon lime honey flavoured flavored syrup foam froth creamer ' +
    'draft draught draughts craft local german belgian italian french greek mexican irish scottish japanese cuban american english house table cheap fancy delicious tasty amazing lovely decent nice ' +
    'leftover leftovers takeaway takeout tinned canned bottled instant filter brewed drip neat rocks straight pure extra plus protein rich multigrain sourdough seeded wholegrain wheat rye slices shot shots side piece fruit drink beverage to go togo abv alc vol proof'
  ).split(' '),
);

/** How a food was made ready; such a word may belong to a name ("fried egg") or only stand before one. */
export const PREPARATIONS: ReadonlySet<string> = new Set(
  'grilled roasted roast baked boiled steamed fried sauteed seared poached braised stewed barbecued smoked raw cooked breaded'.split(
    ' ',
  ),
);

/** Shapes into which a food is cut; they do not make it another food. */
export const SHAPES: ReadonlySet<string> = new Set(
  'stick sticks chunk chunks wedge wedges cube cubes floret florets half halves segment segments spear spears crumble crumbles strip strips ring rings ribbon ribbons sliver slivers flake flakes fillet fillets'.split(
    ' ',
  ),
);

/** Words of eating and drinking: an unknown word after one of these is a food or drink that must be asked about. */
export const CONSUMING: ReadonlySet<string> = new Set(
  'had have having ate eat eaten eating eated drank drink drunk drinking drinked drunked consumed downed sipped sipping finished enjoyed snacked munched devoured grabbed'.split(
    ' ',
  ),
);

/** Words that make an amount too vague to write down. */
export const VAGUE: ReadonlySet<string> = new Set(
  'splash splashes sip sips drop drops drizzle pinch dash nibble bite bites taste mouthful touch some few several many lots lot loads plenty bit little much bunch ton tons various multiple numerous couple-ish'.split(
    ' ',
  ),
);

/** Sizes that the catalogue or the region knows. */
export const SIZES: ReadonlySet<string> = new Set(
  'small medium large mini double triple quadruple quad single big tall grande venti trenta doppio regular xl footlong'.split(
    ' ',
  ),
);

/** Words that lead over to where, when or beside what something was had. */
export const REMARKS: ReadonlySet<string> = new Set(
  'over alongside beside atop topped stuffed filled served covered drizzled smothered sprinkled garnished dressed dipped tossed mixed seasoned loaded accompanied at while during from in on for after before because since when near by to watching'.split(
    ' ',
  ),
);

/** Words that describe a food without naming another one: its cut, doneness, size or where it was bought. */
export const DESCRIPTIONS: ReadonlySet<string> = new Set(
  (
    'rare hard soft runny firm lean meat leaf leaves patty patties style type kind brand variety flavour flavor level heaping crust thick thin deli shop store supermarket chain fast food joint restaurant canteen ' +
    'skin skins bone bones boneless skinless peel peeled shelled unshelled drained undrained rinsed pitted seedless bun bunless weight top bottom centre center part parts portion mix pod pods wholemeal nice proper link links heap ' +
    'trimmings works fixings ish esque ones without down crunchy smooth chunky creamy fluffy sticky juicy tender melted hashed classic original traditional authentic gluten dairy lactose'
  ).split(' '),
);

/** Says whether a word only describes a food: one of the descriptions, or a participle such as "crumbled" or "washed". */
export function isDescription(word: string): boolean {
  return DESCRIPTIONS.has(word) || REMARKS.has(word) || (word.length > 4 && /[^e]ed$/.test(word));
}
