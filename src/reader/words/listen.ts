import type { ByLanguage } from "#reader/words/use-words.ts";

/** What the player says that reads a story aloud. */
export interface ListenWords {
  readonly name: string;
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  readonly speed: string;
  /** How many times as fast: «1,25×» */
  readonly times: (speed: number) => string;
  readonly voice: string;
  /** Behind the name of a voice that comes over the network. */
  readonly online: string;
  readonly toSentence: string;
  readonly close: string;
  readonly ended: string;
  readonly problems: {
    readonly network: string;
    readonly voice: string;
    readonly taken: string;
    readonly "not-allowed": string;
    readonly failed: string;
  };
}

export const listenWords: ByLanguage<ListenWords> = {
  ru: {
    name: "Чтение вслух",
    play: "Читать",
    pause: "Пауза",
    previous: "Предыдущее предложение",
    next: "Следующее предложение",
    speed: "Скорость",
    times: (speed) => `${String(speed).replace(".", ",")}×`,
    voice: "Голос",
    online: "по сети",
    toSentence: "К читаемому",
    close: "Закрыть чтение вслух",
    ended: "Прочитано до конца",
    problems: {
      network:
        "Этот голос работает через сеть, а она не отвечает. Проверьте связь или выберите другой голос.",
      voice: "Этого голоса на устройстве больше нет. Выберите другой.",
      taken: "Чтение прервано: звук занят другой программой или вкладкой.",
      "not-allowed": "Браузер ждёт вашего нажатия. Нажмите «Читать».",
      failed: "Голос не отозвался. Нажмите «Читать» ещё раз или выберите другой голос.",
    },
  },
  kk: {
    name: "Дауыстап оқу",
    play: "Оқу",
    pause: "Кідірту",
    previous: "Алдыңғы сөйлем",
    next: "Келесі сөйлем",
    speed: "Жылдамдық",
    times: (speed) => `×${String(speed).replace(".", ",")}`,
    voice: "Дауыс",
    online: "желі арқылы",
    toSentence: "Оқылып жатқан жерге",
    close: "Дауыстап оқуды жабу",
    ended: "Соңына дейін оқылды",
    problems: {
      network:
        "Бұл дауыс желі арқылы жұмыс істейді, ал желі жауап бермейді. Байланысты тексеріңіз немесе басқа дауыс таңдаңыз.",
      voice: "Бұл дауыс құрылғыда енді жоқ. Басқасын таңдаңыз.",
      taken: "Оқу үзілді: дыбысты басқа бағдарлама немесе қойынды алды.",
      "not-allowed": "Браузер сіздің басуыңызды күтіп тұр. «Оқу» түймесін басыңыз.",
      failed: "Дауыс жауап бермеді. «Оқу» түймесін қайта басыңыз немесе басқа дауыс таңдаңыз.",
    },
  },
  en: {
    name: "Reading aloud",
    play: "Read",
    pause: "Pause",
    previous: "Previous sentence",
    next: "Next sentence",
    speed: "Speed",
    times: (speed) => `${speed}×`,
    voice: "Voice",
    online: "over the network",
    toSentence: "To what is being read",
    close: "Close reading aloud",
    ended: "Read to the end",
    problems: {
      network:
        "This voice works over the network, which does not answer. Check the connection or choose another voice.",
      voice: "This voice is no longer on the device. Choose another one.",
      taken: "The reading was interrupted: another program or tab has taken the sound.",
      "not-allowed": "The browser waits for a press of yours. Press Read.",
      failed: "The voice did not answer. Press Read again, or choose another voice.",
    },
  },
};
