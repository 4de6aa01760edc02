// News agencies: how their signs stand in brackets, credits and copyright lines, and the name they are shown by.
// Pictures have agencies too; whether a sign speaks of the text is the caller's question.

/** From the sign in lower case to the name shown. */
export const AGENCY_NAMES: ReadonlyMap<string, string> = new Map(Object.entries({
  'dpa': 'dpa', 'dpa-afx': 'dpa-AFX', 'dpa-infocom': 'dpa-infocom', 'dpa-tmn': 'dpa-tmn', 'deutsche presse-agentur': 'dpa',
  'afp': 'AFP', 'agence france-presse': 'AFP', 'ap': 'AP', 'associated press': 'AP', 'the associated press': 'AP',
  'reuters': 'Reuters', 'thomson reuters': 'Reuters', 'rtr': 'Reuters',
  'apa': 'APA', 'apa-ots': 'APA-OTS', 'ots': 'ots', 'sda': 'SDA', 'keystone-sda': 'Keystone-SDA', 'ats': 'ATS', 'awp': 'AWP',
  'kna': 'KNA', 'epd': 'epd', 'sid': 'SID', 'dts': 'dts', 'dts nachrichtenagentur': 'dts', 'ddp': 'ddp', 'dapd': 'dapd',
  'upi': 'UPI', 'bloomberg': 'Bloomberg', 'pa media': 'PA Media', 'press association': 'PA Media', 'canadian press': 'The Canadian Press',
  'the canadian press': 'The Canadian Press', 'aap': 'AAP', 'pti': 'PTI', 'ani': 'ANI', 'ians': 'IANS', 'bernama': 'Bernama',
  'efe': 'EFE', 'europa press': 'Europa Press', 'notimex': 'Notimex', 'telam': 'Télam', 'télam': 'Télam', 'lusa': 'Lusa',
  'ansa': 'ANSA', 'adnkronos': 'Adnkronos', 'agi': 'AGI', 'pap': 'PAP', 'anp': 'ANP', 'belga': 'Belga',
  'ritzau': 'Ritzau', 'ntb': 'NTB', 'stt': 'STT', 'čtk': 'ČTK', 'ctk': 'ČTK', 'tasr': 'TASR', 'mti': 'MTI', 'agerpres': 'Agerpres',
  'hina': 'Hina', 'tanjug': 'Tanjug', 'interfax': 'Interfax', 'tass': 'TASS', 'ukrinform': 'Ukrinform', 'anadolu': 'Anadolu',
  'xinhua': 'Xinhua', 'kyodo': 'Kyodo', 'jiji': 'Jiji', 'yonhap': 'Yonhap',
  'globenewswire': 'GlobeNewswire', 'globe newswire': 'GlobeNewswire', 'business wire': 'Business Wire', 'pr newswire': 'PR Newswire',
}));

/** Signs that are everyday letters elsewhere ("AP", "SID"): they count only where they stand alone, never inside a sentence. */
export const agencyNamed = (sign: string): string | undefined => AGENCY_NAMES.get(sign.toLowerCase().replace(/\s+/g, ' ').trim());
