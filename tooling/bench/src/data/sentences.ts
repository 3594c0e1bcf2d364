import { Random } from "./random.js";

const english =
  "access affordable agreement all bandwidth builds cables capacity children communities connect costs data devices digital every fair ferry fibre forum governments grow human in inclusive internet languages learn local makers meaningful need networks of open people policy public reach remote rights river rural safe schools secure share should skills standards teachers the together towards trust villages with women young";
const accented = "Lillestrøm – São Tomé, café, naïve, “multistakeholder”, l’accès, Genève";
const russian = "доступ развитие сеть деревня связь открытый каждый школа язык данные права доверие вместе сообщество правила общий молодые люди";
const arabic = "الوصول التنمية الشبكة القرية الإنترنت المفتوح المدرسة اللغة البيانات الحقوق الثقة معا المجتمع الشباب الناس القواعد";
const chinese = "互联网 治理 数字 包容 发展 社区 网络 连接 语言 权利 信任 数据 学校 青年 合作 未来";
const hindi = "इंटरनेट गाँव सबके लिए खुला विकास भाषा अधिकार विश्वास डेटा विद्यालय युवा समुदाय नियम साथ";
const emoji = "🌍 🛶 🤝 📡";

/** Words of one kind of text: a word of `rarely` follows now and then. */
interface Script {
  readonly words: readonly string[];
  readonly rarely: readonly string[];
  readonly end: string;
}

const latin = scriptOf(english, accented.split(" "));
const others = [scriptOf(russian), scriptOf(arabic, emoji.split(" ")), scriptOf(chinese, emoji.split(" "), "。"), scriptOf(hindi, [], "।")];

/** Sentences from which texts are put together; making each text word by word would take longer than everything that is measured. */
export const sentences = {
  latin: make(latin, 600, 1),
  others: others.map((script, index) => make(script, 150, 2 + index)),
  /** With characters that JSON escapes, or that exporters like to escape. */
  quoting: make({ ...latin, rarely: ['"we', 'the"', "people’s", "–", "“open”", '"digital', 'inclusion"'] }, 300, 9),
};

function scriptOf(words: string, rarely: readonly string[] = [], end = "."): Script {
  return { words: words.split(" "), rarely, end };
}

function make({ words, rarely, end }: Script, count: number, seed: number): string[] {
  const random = new Random(seed);
  const word = () => random.pick(rarely.length > 0 && random.isOneOf(0.15) ? rarely : words);
  return Array.from({ length: count }, () => Array.from({ length: 8 + random.below(10) }, word).join(" ") + end);
}
