/** People and animals whose readings are not the writer's. */
export const PEOPLE: ReadonlySet<string> = new Set(
  (
    'wife husband partner girlfriend boyfriend fiance fiancee spouse mom mum mam mother dad father parents son daughter kid kids child children baby brother sister sibling friend friends boss colleague colleagues coworker coworkers neighbor neighbour roommate flatmate dog cat ' +
    "auntie aunty uncles hubby missus wifey ex toddler newborn twins puppy kitten dogs cats hamster rabbit pony vet's trainer coach teacher landlord lodger housemate intern student resident bro sis stepdad stepmum stepmom godson lad lads bloke guy girl girls boy boys man woman lady actor author singer minister president neighbours neighbors classmates he'd she'd they'd grandson granddaughter grandad granddad granny gran nana mummy daddy grandma grandpa grandmother grandfather nan uncle aunt cousin patient patients client guest guests buddy mate mates team family in-laws nephew niece people everyone everybody wife's husband's mom's mum's mother's dad's father's son's daughter's brother's sister's friend's partner's girlfriend's boyfriend's baby's dog's cat's patient's grandma's grandpa's"
  ).split(' '),
);

/** Pronouns that make somebody else the subject. */
export const OTHERS: ReadonlySet<string> = new Set(
  "he she they he's she's they're his her their hers theirs".split(' '),
);

/** Common given names of the languages PHDA is used in: "John: 182 lb" is John's weight. Names that are also food, drink or places people log at are left out. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'john james david michael mike robert bob william bill thomas tom daniel dan paul peter steve stephen kevin brian george edward andrew andy chris christopher matthew matt anthony tony joseph joe ben benjamin sam samuel alex alexander max jonas lukas leon felix simon martin stefan thorsten jens klaus hans juergen wolfgang fritz pierre jean luc marco luca giovanni giulia paolo jose juan carlos pablo miguel luis diego javier dave davey pete jim jimmy tim nick adam ryan liam noah ethan oliver harry charlie oscar henry jacob luke ' +
    'mary anna anne ann emma emily olivia sophie sophia sarah sara laura lisa julia julie kate katie katherine kathy karen linda susan sue jane jenny jennifer jessica jess amy rachel rebecca becky hannah megan chloe lucy alice claire helen elizabeth liz beth maria marie eva lena lea mia nina petra sabine monika ursula heike claudia chiara francesca carmen ana lucia elena isabel zoe nora lily ella ava grandad priya raj ravi amit sanjay deepak ali omar fatima ahmed mohammed yuki kenji wei'
  ).split(' '),
);
