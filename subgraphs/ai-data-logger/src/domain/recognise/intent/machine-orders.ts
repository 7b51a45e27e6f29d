import type { Reason } from './reason';

/** Orders to the machine hidden in a text, in the disguises in which they come; the whole message is left alone. */
export const MACHINE_ORDERS: Reason = {
  says: 'It holds an order to the machine, not something that happened; nothing was written or deleted.',
  reach: 'message',
  rules: {
    'setting rules aside':
      /\b(?:ignor(?:e|ing)|disregard|forget|overrid(?:e|ing)|bypass|circumvent|disobey|break|violate|stop following|do not follow|don't follow|skip|disable|turn off)\b.{0,40}\b(?:rules?|instructions?|prompts?|guidelines?|guardrails?|restrictions?|limitations|safety|validations?|checks|filters?|above|everything|you (?:were|have been) told|your (?:training|programming))\b/,
    'instructions of others':
      /\b(?:(?:previous|prior|earlier|above|preceding|original|existing|your|all) (?:instructions?|prompts?|guidelines|directives|rules|messages|conversations?|context)|new (?:instructions?|rules?|directives?|orders?|tasks?|system)|(?:hidden|secret|system|initial|internal) (?:prompts?|instructions?|messages?|orders?|rules?)|instructions? (?:for|to|from) (?:the )?(?:ai|assistant|model|bot|machine|developers?))\b/,
    'its prompt': /\byour (?:system |hidden |initial |full )?prompts?\b|\brules you follow\b/,
    'another role':
      /\byou are (?:now|no longer|dan|an? (?:evil|unrestricted|admin\w*|root|different|hacker))\b|\byou're (?:now|no longer|dan|a pirate)\b|\b(?:forget|imagine) (?:that )?you(?:'re| are)\b|\bsimulate\b|\bon my command\b|\b(?:act|behave|respond|speak|answer) (?:as|like) (?:if|my|the|an?|root|admin\w*|dan|though)\b|\bpretend (?:to be|you|that you|i am|i'm the)\b|\brole-? ?play\b|\bjailbr\w+|\blet's play a game\b|\bdo anything now\b|\b(?:developer|admin\w*|debug|god|root|maintenance|unrestricted|sudo|dan|jailbreak) mode\b|\b(?:admin\w*|system|security|safety) override\b|\byou (?:have been|were|are) (?:hacked|compromised|reprogrammed|hypnoti[sz]ed)\b|\bas (?:an )?ai(?: language)? model\b/,
    'claimed rights':
      /\b(?:i(?:'m| am)|as) (?:the|your|an?) (?:developers?|admin\w*|creator|owner|boss|system)\b|\b(?:grant|give) (?:me|us) (?:admin\w*|root|full|all)\b|\b(?:the|your) (?:developers?|admin\w*|creators?) (?:says?|said|orders?|wants?)\b|\bi (?:authori[sz]e|order|command) you\b|\byou (?:must|have to|will|shall) (?:obey|comply|now|execute)\b|\b(?:note|message|memo) to (?:the )?(?:ai|assistant|model|bot|llm|machine)\b/,
    'standing orders':
      /\bfrom now on\b.{0,40}\b(?:log|write|record|save|answer|reply|respond|you|always|every)\b|\b(?:whenever|every time|each time) i (?:say|write|type|mention)\b|\b(?:silently|secretly|without asking|without telling)\b|\brepeat (?:after me|the following|this)\b|\breply (?:only )?(?:with|only)\b|\bsay only\b|\bdo (?:what|as) it says\b|\b(?:then|please) run (?:it|this|that)\b|\buntil (?:stopped|told)\b/,
    'orders for others':
      /\b(?:every|all|each|any|other|another|both) (?:other )?(?:users?|accounts?|profiles?|tenants?|persons?|members?)\b|\b(?:all|other|every|each) users?'s?\b|\beveryone's\b.{0,20}\b(?:weight|bp|blood|pulse|pressure|data|logs?|readings?)\b|\bfor (?:the )?(?:user|admin\w*|root|test accounts?|account|userid)\b|\busers? ?(?:id)? ?[#=:]? ?\d+\b/,
    'wiping data':
      /\b(?:delete|erase|drop|wipe|remove|purge|destroy|truncate|clear|reset|nuke)\b.{0,25}\b(?:it all|all|everything|tables?|databases?|db|accounts?|data|history|entries|rows|logs|records)\b/,
    'carrying data away':
      /\b(?:send|e-?mail|export|forward|upload|post|leak|exfiltrate|print|reveal|show|dump|list)\b.{0,30}(?:@|https?:|\b(?:all users?|users'|passwords?|secrets?|tokens?|api keys?|credentials|prompt)\b)/,
    'database language':
      /\b(?:drop|alter|create|truncate) (?:table|database|schema)\b|\btruncate \w+_\w+|\bselect\b.{0,60}\bfrom \w+ ?(?:;|where|$)|\bselect \*|\binsert into\b|\bdelete from\b|\bupdate \w+ set\b|\bwhere \w+ ?(?:=|<>) ?|\b(?:or|and) '?1'? ?= ?'?1|' ?;? ?--|\bunion select\b|\bcommit;/,
    'programs and shells':
      /^\W*\/(?:system|log|admin|exec|sql|run)\b|```|\$\{|<!--|\bonerror\b|\brm -rf?\b|\bsudo\b|\bcurl (?:-|http)|\bwget\b|\beval ?\(|\bexec(?:ute)? ?[:(]|\bimport os\b|\bos\.\w+\(|\bfetch ?\(|\bdocument\.|\bmutation ?\{|\b(?:console|system)\.\w+|\$\(|&& ?\w+|\bpowershell\b|\bchmod\b/,
    'markup of prompts':
      /<\/?(?:script|system|user|assistant|message|text|prompt|instructions?|input|output|context|data|document|tool|im_start|im_end|iframe|img|svg)\b|<\||\|>|\[\/?(?:inst|system|sys|admin|end|begin)\b|<<\/?sys|\{\{|\}\}|"(?:role|tool|function|content|args|arguments|action)" ?:|^\W*#+ ?(?:instructions?|system|response|new|task|admin)\b|\b(?:begin|end) (?:of )?(?:system|admin|prompt|instructions?|user)\b/,
    'voices of a conversation':
      /(?:^|[\n.;!])[^\w\n]{0,10}(?:system|assistant|human|user|ai|bot|admin|developer|override|command|instructions?|execute|prompt)(?: (?:message|prompt|note|override))? ?:/,
    'coded text':
      /\bbase ?64\b|\brot ?13\b|\b(?:decode|decrypt|decipher)\b|(?<![a-z0-9+/])[a-z0-9+/]{12,}={1,2}(?![a-z0-9=])/,
    'other languages':
      /\b(?:ignorier|missacht|vergiss|ignora|olvida|oublie|ignorez|dimentica)\w*\b.{0,40}\b(?:regeln?|anweisung\w*|instruc\w*|istruzion\w*|reglas?|regole|r[eè]gles?|consignes?)\b|\b(?:lösch|borr|elimin|supprim|efface|cancell)\w*\b.{0,20}\b(?:alles?|alle|todos?|todas?|tout\w*|tutt\w*)\b/,
  },
};

/** Words that code as letters in disguise, undone before the rules look. */
const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  $: 's',
  '@': 'a',
};
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*]\p{L}){3,}(?![\p{L}\p{N}])/gu;
const LEET_WORD = /(?<![a-z\d$@])[a-z]+[013457$@][a-z013457$@]*[a-z]/g;

/** Undoes invisible signs, "i g n o r e" and "1gn0re", so that a disguise does not hide an order. */
export function undisguised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(SPACED, (run) => run.replace(/[ .\-_*]/g, ''))
    .replace(LEET_WORD, (word) => word.replace(/[013457$@]/g, (sign) => LEET[sign] ?? sign));
}

const BASE64 = /(?<![\w+/])[A-Za-z\d+/]{12,}(?=={0,2}(?![\w+/=]))/g;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Says whether some word is base64 (RFC 4648) of printable text: words that nobody writes about a meal. */
export function isCoded(message: string): boolean {
  return (message.match(BASE64) ?? []).some((word) => /^[\x20-\x7e\n\r\t]+$/.test(decoded(word)));
}

function decoded(word: string): string {
  const bits = [...word].map((sign) => DIGITS.indexOf(sign).toString(2).padStart(6, '0')).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return bytes.map((byte) => String.fromCharCode(parseInt(byte, 2))).join('');
}
