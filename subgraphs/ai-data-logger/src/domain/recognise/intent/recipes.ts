import type { Reason } from './reason';

/** Instructions for cooking and mixing; a list of ingredients is eaten by nobody yet. */
export const RECIPE: Reason = {
  says: 'It is a recipe, not something that was eaten or drunk.',
  reach: 'message',
  rules: {
    'named as one':
      /\b(?:(?<!\boriginal |\bsecret |\busual |\bwithout the |\bfamily |\bmy |['’]s )recipes?(?! (?:worked|was|turned))|ingredients|serves \d|serving \d people|makes \d+ (?:portions|servings|cookies|muffins|pancakes)|for (?:\d|two|three|four|five|six|eight) (?:people|persons|servings|portions))\b/,
    'what is prepared':
      /(?:^|[\n.])[^\w\n]{0,10}(?:the |for the |for a )?(?:\w+ )?(?:marinade|brine|dough|batter|sauce|dressing|glaze|filling|topping|frosting|syrup|cocktail|vinaigrette|stuffing|crust)\b ?(?::|you need|needs|takes)/,
    'what is done':
      /\b(?:preheat|simmer|whisk|knead|deglaze|marinate|saut[eé] (?:the|until)|fold (?:in|the)|stir (?:in|over|well|until|the|and|with)|(?:mix|combine|chop|bake|boil|fry|roast|blend|beat|add|pour|put) (?:in )?(?:the|\d[\w.]* ?(?:ml|g|kg|tbsp|tsp|cups?) of|all|together|for \d+|at \d+|until)|bake (?:for )?\d+|let (?:it|them) (?:reduce|rest|cool|simmer|rise|sit|boil|stand)|until (?:golden|smooth|thick|tender|cooked|combined)|over ice and|(?:whisk|stir|shake|mix) and (?:fry|serve|bake|strain|pour|chill|fridge))\b|\bstir & |, (?:stir|whisk|fry|bake|simmer|strain|shake (?:well|and|it|with))\b|\bin the (?:\w+ )?(?:batter|dough|mixture|marinade|brine)\b/,
    'cooking to come':
      /^\W*(?:cook|boil|fry|bake|roast|grill|steam(?! \d+(?: ?min\w*)?(?:\W|$))|soak|melt|heat|mix|blend|chop|peel|beat|whip|use) (?:the |an? )?\d/,
    'a sum of parts':
      /^\W*(?!(?:breakfast|lunch|dinner|brunch|supper|snacks?|tea|meal|bp|hr|rhr|pulse|weight|wt|sys|dia|systolic|diastolic|bf|pbf|smm|ecw|sauna|blood|heart|body)\b)[a-z]+(?: [a-z]+)? = \d/,
    'raw parts under a name':
      /^\W*(?!(?:breakfast|lunch|dinner|brunch|supper|snack|today|yesterday|ate|had|meal)\b)[a-z]+(?: [a-z]+){0,2} ?(?::|\() ?(?=[^\n]*,)(?=[^\n]*\d)(?=[^\n]*\b(?:flour|mascarpone|marsala|yeast|cocoa powder|cocoa|baking (?:powder|soda)|corn ?flour|cornstarch|bread ?crumbs|gelatine?|(?:icing|caster|brown) sugar|egg yolks?|pinch of|double cream|vermouth|stock cubes?|chopped onions?|onions)\b)/,
  },
};
