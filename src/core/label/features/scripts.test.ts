// Shows that texts in any script have words, sentences and terms, without a pack; and that Latin ones keep theirs. Our own texts.
import { describe, expect, it } from 'vitest';
import { EMPTY_HEAD } from '../../model/head';
import type { Block } from '../../model/block';
import { wordsOf } from '../../phrases';
import { pageFacts } from './context';
import { scriptOf, sentenceEndsIn, stopShareOf, termsOf } from './scripts';

const PROSE: Readonly<Record<string, string>> = {
  zh: '渡轮昨天傍晚完成了最后一班航程。船上坐着六十二名乘客，其中大多数人并不需要过河，他们只是想再坐一次。',
  ja: '大時計は嵐の夜に歯車が壊れてから、針が止まっていた。修理の記録は残っておらず、図面も見つからなかった。',
  th: 'เรือข้ามฟากลำสุดท้ายออกจากท่าเมื่อเย็นวานนี้ ผู้โดยสารส่วนใหญ่ไม่ได้ต้องการข้ามแม่น้ำ พวกเขาเพียงอยากนั่งเรืออีกสักครั้ง ก่อนที่บริการนี้จะกลายเป็นเพียงความทรงจำของเมือง',
  ko: '마지막 나룻배가 어제 저녁 강을 건넜다. 배에는 예순두 명이 탔지만 대부분은 강을 건널 필요가 없었고, 그저 한 번 더 타고 싶었다고 말했다.',
  ar: 'فتحت البلدة أبواب سوقها القديم صباح الاثنين بعد إغلاق دام عشرين عاماً. هل سينجح السوق؟ يعتقد البائع أن الناس يأتون إلى هنا ليتحدثوا أولاً، ثم يشترون.',
  he: 'הספרייה הנודדת פעלה ברציפות במשך ארבעים שנה, עד שהמועצה החליטה להפסיק את התקציב. האוטובוס עמד במגרש ליד המוסך.',
  ru: 'Каждое утро она открывает ворота депо, проверяет вагон и садится в кабину. Ещё три года назад она объясняла школьникам закон Ома.',
  el: 'Το τελευταίο πλοίο πέρασε το ποτάμι χθες το βράδυ. Οι περισσότεροι επιβάτες δεν ήθελαν να περάσουν απέναντι, ήθελαν μόνο να ταξιδέψουν ακόμη μία φορά.',
  hi: 'आखिरी नाव कल शाम नदी के पार गई। उसमें बासठ यात्री बैठे थे और उनमें से अधिकतर को नदी पार करने की जरूरत नहीं थी।',
};
const LINES: Readonly<Record<string, string>> = {
  zh: '首页 时政 财经 社会 文化', ja: '会社概要', th: 'หน้าแรก', ko: '로그인 회원가입', ar: 'الرئيسية أخبار اقتصاد', he: 'ראשי חדשות', ru: 'Политика Экономика', el: 'Αρχική Πολιτική', hi: 'मुखपृष्ठ',
};

const blockOf = (text: string, index: number): Block => ({
  index, kind: 'text', level: 0, depth: 0, runs: [], text, span: { start: 0, end: text.length }, place: { path: '', hints: [], hidden: false }, gap: 0, glued: false, group: 0,
});
const factsOf = (text: string) => pageFacts({ blocks: [blockOf(text, 0)], head: EMPTY_HEAD }).facts[0]!;

describe('prose and lines', () => {
  it.each(Object.keys(PROSE))('%s: prose is prose, with function words and terms; a menu is not', (lang) => {
    const fact = factsOf(PROSE[lang]!);
    expect(fact.prose).toBeGreaterThanOrEqual(12);
    expect(fact.sentenceEnds).toBeGreaterThanOrEqual(2);
    expect(fact.terms.length).toBeGreaterThan(5);
    expect(fact.stopShare).toBeGreaterThan(0.08);
    expect(fact.width / fact.words.length).toBeGreaterThan(3);
    expect(factsOf(LINES[lang]!).prose).toBe(0);
  });
  it('a Latin text goes by its stop words as before', () => {
    expect(factsOf('The ferry left at noon with nobody on board, and the harbour master rang the bell as he had done.').prose).toBeGreaterThan(12);
    expect(factsOf('Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Omega Sigma Tau.').prose).toBe(0);
  });
});

describe('scriptOf', () => {
  it.each([
    ['Der Hafen friert zu', 'latin'], ['The constant π is not the letter Π', 'latin'], ['東京都の新しい Park Tower', 'unspaced'], ['Компания IBM Deutschland сообщила', 'spaced'],
    ['삼성전자 Galaxy 공개', 'spaced'], ['12:30 | 4,5 %', 'latin'], ['ขายแล้ว', 'unspaced'],
  ])('%s', (text, script) => expect(scriptOf(text)).toBe(script));
});

describe('sentenceEndsIn', () => {
  it.each([
    ['他说：“河还在。”然后走了。', 'unspaced', 2], ['「朝だ。」と言った！', 'unspaced', 2], ['هل سينجح؟ نعم.', 'spaced', 2], ['Version 2.5 ist da.', 'latin', 1], ['ขายแล้ว ไปที่นี่', 'unspaced', 0],
  ] as const)('%s', (text, script, ends) => expect(sentenceEndsIn(text, script)).toBe(ends));
});

describe('termsOf', () => {
  const terms = (text: string): string[] => termsOf(text, wordsOf(text), scriptOf(text));
  const shared = (a: string, b: string): string[] => terms(a).filter((term) => terms(b).includes(term));
  it.each([
    ['青澜河渡轮停航', '昨天最后一班渡轮在青澜河上'], ['大時計の修理', '古い大時計が動いた'], ['السوق القديم', 'وفي سوق المدينة'], ['הספרייה הנודדת', 'בספרייה של הכפר'],
    ['трамвайный маршрут', 'на маршруте трамвай'], ['나룻배가 떠났다', '마지막 나룻배는'], ['เรือข้ามฟาก', 'ค่าเรือถูก'],
  ])('%s and %s speak of the same', (a, b) => expect(shared(a, b)).not.toEqual([]));
  it.each([['渡轮停航了', '了解新的菜谱'], ['דלת ירוקה', 'חלון כחול'], ['القطار السريع', 'البحر الهادئ']])('%s and %s do not', (a, b) => expect(shared(a, b)).toEqual([]));
  it('Latin ones are nine letters of words of four and more', () => expect(terms('Die Hafenrundfahrt ab dem Kai')).toEqual(['hafenrund']));
});

describe('stopShareOf', () => {
  it('is 0 for no words', () => expect(stopShareOf('', [], 'latin')).toBe(0));
});
