// Character encodings: what is declared, what is there, and what to do when the two differ.
import { describe, expect, test } from 'vitest';
import { encoded, utf16, utf8 } from './bytes.testing';
import { decode } from './charset';

const GERMAN = 'Die Fähre fährt heute nicht, sagte die Sprecherin. Größere Schäden gab es nicht.';

describe('declared encodings', () => {
  test('a byte order mark wins over every declaration and is not part of the text', () => {
    expect(decode(utf8('\ufeffgrün'), 'text/html; charset=iso-8859-1')).toEqual({ text: 'grün', encoding: 'utf-8', notes: [] });
    for (const order of ['le', 'be'] as const) expect(decode(utf16('\ufeffgrün', order))).toEqual({ text: 'grün', encoding: `utf-16${order}`, notes: [] });
  });

  test('the content type counts before the page, and the contradiction is noted', () => {
    const bytes = encoded('<meta charset="windows-1251">größer', 'iso-8859-2');
    expect(decode(bytes, 'text/html; charset="ISO-8859-2"')).toEqual({
      text: '<meta charset="windows-1251">größer', encoding: 'iso-8859-2', notes: [{ code: 'charset-conflict', params: { declared: 'windows-1251', used: 'iso-8859-2' } }],
    });
  });

  test('meta, http-equiv and XML declarations are found, also far down', () => {
    for (const declaration of ['<meta charset=iso-8859-2>', '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-2">', '<?xml version="1.0" encoding="iso-8859-2"?>']) {
      expect(decode(encoded(`${declaration}<p>Łódź`, 'iso-8859-2'))).toMatchObject({ text: `${declaration}<p>Łódź`, notes: [] });
    }
    expect(decode(encoded(`<!--${' '.repeat(9000)}--><meta charset=iso-8859-2>Łódź`, 'iso-8859-2')).encoding).toBe('iso-8859-2');
  });

  test('an unknown label is no declaration', () => {
    expect(decode(encoded(`<meta charset="x-none">${GERMAN}`, 'windows-1252'))).toMatchObject({ encoding: 'windows-1252', notes: [{ code: 'charset-guessed' }] });
  });

  test('a page that says UTF-16 in ASCII means UTF-8', () => {
    expect(decode(utf8('<meta charset=utf-16>grün'))).toMatchObject({ text: '<meta charset=utf-16>grün', encoding: 'utf-8' });
  });
});

describe('what is there', () => {
  test('UTF-8 is believed over a legacy declaration', () => {
    expect(decode(utf8('<meta charset=iso-8859-1>grün'))).toEqual({
      text: '<meta charset=iso-8859-1>grün', encoding: 'utf-8', notes: [{ code: 'charset-conflict', params: { declared: 'windows-1252', used: 'utf-8' } }],
    });
  });

  test('declared UTF-8 that is none is decoded as what it is', () => {
    expect(decode(encoded(`<meta charset=utf-8>${GERMAN}`, 'windows-1252'))).toMatchObject({
      text: `<meta charset=utf-8>${GERMAN}`, encoding: 'windows-1252', notes: [{ code: 'charset-conflict', params: { declared: 'utf-8', used: 'windows-1252' } }],
    });
  });

  test('one broken byte in UTF-8 is replaced and counted, a replacement character of the page is not', () => {
    const bytes = new Uint8Array([...utf8(`${GERMAN} ${GERMAN} \ufffd `), 0xe4, 0x20]);
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', notes: [{ code: 'bytes-replaced', params: { count: 1 } }] });
  });

  test('UTF-8 cut within its last letter is still UTF-8', () => {
    expect(decode(utf8('grü').subarray(0, 3)).encoding).toBe('utf-8');
  });

  test('UTF-16 without a mark is found by its NULs', () => {
    for (const order of ['le', 'be'] as const) {
      expect(decode(utf16(GERMAN, order))).toEqual({ text: GERMAN, encoding: `utf-16${order}`, notes: [{ code: 'charset-guessed', params: { encoding: `utf-16${order}` } }] });
    }
  });

  test('plain ASCII needs no note', () => {
    expect(decode(utf8('The ferry'))).toEqual({ text: 'The ferry', encoding: 'utf-8', notes: [] });
  });
});

describe('guesses, each with a note', () => {
  const samples: readonly [encoding: string, text: string][] = [
    ['windows-1252', 'Müller'],
    ['windows-1252', GERMAN],
    ['windows-1252', '“Quoted” — it’s 5 €'],
    ['windows-1252', 'Le bac ne part pas à midi, a déclaré la porte-parole du port. L’été s’achève.'],
    ['windows-1252', 'El barco no saldrá mañana según la portavoz. ¿Cuándo? Nadie lo sabe.'],
    ['windows-1250', 'Prom nie odpłynie dziś z portu, powiedziała rzeczniczka. Większość pasażerów czeka już od świtu na wieści.'],
    ['iso-8859-2', 'Prom nie odpłynie dziś z portu, powiedziała rzeczniczka. Większość pasażerów czeka już od świtu na wieści.'],
    ['windows-1250', 'Trajekt dnes neodpluje, řekla mluvčí přístavu. Většina cestujících čeká už od rána na zprávy.'],
    ['windows-1251', 'Паром сегодня не отплывает, сообщила представительница порта. Пассажиры ждут с утра.'],
    ['koi8-r', 'Паром сегодня не отплывает, сообщила представительница порта. Пассажиры ждут с утра.'],
    ['windows-1254', 'Vapur bugün kalkmıyor, dedi sözcü. Yolcular sabahtan beri bekliyor, çoğu şaşkın.'],
  ];
  test.each(samples)('%s: %s', (encoding, text) => {
    expect(decode(encoded(text, encoding))).toMatchObject({ text, notes: [{ code: 'charset-guessed' }] });
  });
});
