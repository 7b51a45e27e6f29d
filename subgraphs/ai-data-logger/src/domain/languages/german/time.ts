import { monthPhrases, weekdayPhrases } from '../clock';
import type { Phrases } from '../language';

/** Days, parts of the day and lengths of time ago. */
export const TIMES: Phrases = {
  today: 'heute, heut, am heutigen tag',
  'this morning': '(heute|heut) (morgen|früh|vormittag), heutmorgen, diesen morgen, heute in der früh',
  'today at noon': 'heute mittag',
  'this afternoon': 'heute nachmittag',
  'this evening': 'heute abend, heut abend',
  'last night': '(letzte|heute|gestern|vergangene) nacht, in der nacht',
  yesterday: 'gestern, gestrigen',
  'yesterday morning': 'gestern (morgen|früh|vormittag)',
  'yesterday at noon': 'gestern mittag',
  'yesterday evening': 'gestern abend, gesternabend, gestern am abend',
  'yesterday afternoon': 'gestern nachmittag',
  'day before yesterday': 'vorgestern',
  'day before yesterday evening': 'vorgestern abend',
  tomorrow: 'übermorgen, morgen (früh|abend|mittag|nachmittag|nacht|vormittag)',
  'in the morning':
    'morgens, am morgen, in der früh, früh, frühmorgens, früh morgens, vormittags, am vormittag',
  'at noon': 'mittags, am mittag, um 12 uhr mittags',
  'in the afternoon': 'nachmittags, am nachmittag',
  'in the evening': 'abends, am abend, spätabends',
  evening: 'abend',
  'at night': 'nachts',
  midnight: '(um)? mitternacht',
  'for breakfast': '(zum|beim|am|vom)? frühstück',
  'after breakfast': 'nach dem frühstück, nachm frühstück',
  'before breakfast': 'vor dem frühstück, vorm frühstück',
  'had for breakfast': 'gefrühstückt',
  'for lunch': '(zum|beim)? mittagessen, zu mittag, zum mittag, mittag',
  'after lunch': 'nach dem mittagessen',
  'before lunch': 'vor dem mittagessen',
  'for dinner': '(zum|beim)? (abendessen|abendbrot|nachtmahl), zu abend',
  'after dinner': 'nach dem (abendessen|abendbrot)',
  'before dinner': 'vor dem (abendessen|abendbrot)',
  'before bed': '(vor dem|vorm) (schlafen|schlafengehen|zubettgehen|bett|ins bett gehen)',
  'after waking up': '(direkt|gleich)? (nach dem|nachm|beim) (aufstehen|aufwachen)',
  now: 'jetzt',
  'just now': 'gerade eben, soeben, grad eben, eben grad',
  just: 'gerade, grad, grade, eben, vorhin',
  '# hours ago': 'vor (ca|etwa)? # (stunden|stunde|std|h)',
  '1 hour ago': 'vor (einer|ner) stunde',
  'half an hour ago': 'vor (einer|ner)? halben stunde',
  '# min ago': 'vor # (minuten|minute|min)',
  '# days ago': 'vor # (tagen|tag)',
  '1 day ago': 'vor einem tag',
  '# weeks ago': 'vor # wochen',
  '1 week ago': 'vor einer woche, heute vor einer woche',
  'a few hours ago': 'vor (ein paar|einigen|wenigen|mehreren) stunden',
  'a few days ago': 'vor (ein paar|einigen|wenigen|mehreren) tagen',
  recently: 'neulich, kürzlich, letztens',
  'last week': 'letzte woche, vergangene woche',
  'last weekend': 'letztes wochenende, am wochenende, am letzten wochenende',
  'at # oclock in the morning': 'früh um # (uhr)?',
  'at 1 oclock': '(um|gegen)? ein uhr',
  'at 12 oclock': '(um)? zwölf uhr mittags',
};

/** A part of a weekday. */
export const PARTS: Phrases = Object.fromEntries(
  'montag:monday dienstag:tuesday mittwoch:wednesday donnerstag:thursday freitag:friday samstag:saturday sonntag:sunday'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    .flatMap(([day, english]) => [
      [`on ${english} morning`, `(am)? ${day} (morgen|früh|vormittag), (am)? ${day}morgen`],
      [`on ${english} afternoon`, `(am)? ${day} nachmittag, (am)? ${day}nachmittag`],
      [`on ${english} evening`, `(am)? ${day} abend, (am)? ${day}abend`],
      [`on ${english} night`, `(am)? ${day} nacht, ${day}nacht`],
    ]),
);

/** Dates and weekdays. */
export const DATES: Phrases = {
  ...monthPhrases(
    'januar februar märz april mai juni juli august september oktober november dezember',
    (name) => `(am|vom)? # . ${name}, (am|vom)? # ${name}`,
  ),
  ...weekdayPhrases(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag',
    (day) => `(am)? (letzte|letzten|letzter|vorigen|vergangenen) ${day}`,
    (day) => `(am)? ${day}, diesen ${day}`,
  ),
  'on saturday': '(am)? sonnabend',
};
