import { PhraseBook } from '../text/phrases';

/** Makers and models of cuffs, scales and watches, whose names stand before what they show. */
export const DEVICES = new PhraseBook<true>(
  'inbody|omron|omron evolv|omron complete|omron intelli|tanita|withings|withings body|withings body comp|withings body scan|renpho|beurer|microlife|braun|sanitas|medisana|qardio|qardioarm|ihealth|fitbit|fitbit aria|garmin|garmin index|evolt|eufy|xiaomi|mi scale|seca|soehnle|welch allyn|aktiia|polar|oura|whoop|samsung|galaxy watch|apple watch|wyze|etekcity|greater goods|salter|medel|boso|visomat|panasonic|terraillon|arboleaf|vesync|huawei|amazfit|styku|bod pod|dexa|dxa|accuniq|charder|bodystat|a&d medical|veroval|rossmax|lifesource|body comp|body composition|body composition analysis|body scan|smart scale'
    .split('|')
    .map((name) => [name, true] as const),
);
