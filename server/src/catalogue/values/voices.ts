export type VoiceTier = "basic" | "standard" | "neural" | "generative";

/** A voice that `<Say voice>` can name. */
export interface Voice {
  /** As it is written: `man`, `Polly.Joanna-Neural`, `Google.en-US-Wavenet-A`, `ElevenLabs.UgBBYS2sOqTuMpoF3BR0`. */
  readonly name: string;
  readonly family: "basic" | "polly" | "google" | "elevenlabs";
  /** The tier sets the price and which SSML works; absent where nobody states it. */
  readonly tier?: VoiceTier;
  /** The languages it speaks, its own first; empty where no page says. */
  readonly languages: readonly string[];
  readonly gender?: "female" | "male" | "girl" | "boy";
  /** `unlisted`: the `twilio` package has it, the table of voices does not; `undescribed`: nor does any page tell of it. */
  readonly status: "current" | "unlisted" | "undescribed" | "legacy" | "deprecated";
}

/** All voices: Polly's, then the basic ones, then Google's, by language, then those of ElevenLabs. Made when first asked for. */
export function voices(): readonly Voice[] {
  table ??= [...pollyVoices(), ...basicVoices, ...googleVoices(), ...elevenLabsVoices()];
  return table;
}

/** The voice of that name, whatever its accents (Twilio's pages write `Polly.Léa`, its packages `Polly.Lea`). */
export function voice(name: string): Voice | undefined {
  byName ??= new Map(voices().map((entry) => [withoutAccents(entry.name), entry]));
  return byName.get(withoutAccents(name));
}

/** The form of an identifier of ElevenLabs, which has thousands: nobody states which of them Twilio takes beside those listed. */
export const identifiedVoice = /^ElevenLabs\.[A-Za-z0-9]{20}$/;

/** What people call a voice that has another name. */
export const voiceNicknames: Readonly<Record<string, string>> = { female: "woman", male: "man" };

/** Whether the voice speaks the language; a voice whose languages nobody states speaks all. */
export function speaks({ languages }: Pick<Voice, "languages">, language: string): boolean {
  return languages.length === 0 || languages.some((spoken) => spoken.toLowerCase() === language.toLowerCase());
}

/** How many voices are known to speak the language, as it is written. */
export function voicesSpeaking(language: string): number {
  counts ??= countLanguages();
  return counts.get(language) ?? 0;
}

function countLanguages(): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const language of voices().flatMap(({ languages }) => languages)) {
    counted.set(language, (counted.get(language) ?? 0) + 1);
  }
  return counted;
}

let counts: ReadonlyMap<string, number> | undefined;
let table: readonly Voice[] | undefined;
let byName: ReadonlyMap<string, Voice> | undefined;

function withoutAccents(name: string): string {
  return name.normalize("NFD").replace(/\p{Mn}/gu, "");
}

const genders = { f: "female", m: "male", girl: "girl", boy: "boy" } as const;

function pollyVoices(): Voice[] {
  return entriesOf(polly).map(({ language, name, gender }) => ({
    name: `Polly.${name}`,
    family: "polly",
    tier: name.endsWith("-Neural") ? "neural" : name.endsWith("-Generative") ? "generative" : "standard",
    languages: bilingual[name] ?? [language],
    ...(gender && { gender }),
    status: "current",
  }));
}

function googleVoices(): Voice[] {
  return entriesOf(google).map(({ language, name, gender }) => ({
    name: `Google.${language}-${name}`,
    family: "google",
    tier: name.startsWith("Standard") ? "standard" : name.startsWith("Chirp3") ? "generative" : "neural",
    // The package writes two voices of fil-PH with a small region.
    languages: [language.replace(/-[a-z]{2}$/, (region) => region.toUpperCase())],
    ...(gender && { gender }),
    // Nobody states the gender of the voices that are in no table.
    status: gender ? "current" : "unlisted",
  }));
}

function elevenLabsVoices(): Voice[] {
  return elevenLabs
    .trim()
    .split(/\s/)
    .map((id) => ({ name: `ElevenLabs.${id}`, family: "elevenlabs", languages: [], status: "undescribed" }));
}

/** `language name/gender name/gender…`, one line or more a language. */
function entriesOf(lines: string): { language: string; name: string; gender: Voice["gender"] }[] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [language, ...entries] = line.split(" ");
      return entries.map((entry) => {
        const [name, gender] = entry.split("/");
        return {
          language: language!,
          name: name!,
          gender: gender ? genders[gender as keyof typeof genders] : undefined,
        };
      });
    });
}

const basicLanguages = ["en-US", "en-GB", "de-DE", "fr-FR", "it-IT", "es-ES", "es-MX", "es-US"];

const basicVoices: readonly Voice[] = [
  { name: "woman", family: "basic", tier: "basic", languages: basicLanguages, gender: "female", status: "legacy" },
  { name: "man", family: "basic", tier: "basic", languages: basicLanguages, gender: "male", status: "legacy" },
  // Twilio took it out of its pages and samples in May 2023 (TwilioDevEd/api-snippets#1031); the old ones call it a woman's voice.
  { name: "alice", family: "basic", tier: "basic", languages: [], gender: "female", status: "deprecated" },
];

const bilingual: Readonly<Record<string, readonly string[]>> = {
  "Kajal-Neural": ["en-IN", "hi-IN"],
  Aditi: ["en-IN", "hi-IN"],
};

// Sources of both tables: the `twilio` package and https://www.twilio.com/docs/voice/twiml/say/text-speech.
// `Tiffany-Generative` and `hu-HU-Wavenet-B` are on that page only.
const polly = `
ar-AE Zayd-Neural/m Hala-Neural/f
arb Zeina/f
ca-ES Arlet-Neural/f
cmn-CN Zhiyu/f Zhiyu-Neural/f
cy-GB Gwyneth/f
da-DK Sofie-Neural/f Mads/m Naja/f
de-AT Hannah-Neural/f
de-DE Vicki-Generative/f Daniel-Generative/m Vicki-Neural/f Daniel-Neural/m Marlene/f Vicki/f Hans/m
en-AU Olivia-Neural/f Olivia-Generative/f Russell/m Nicole/f
en-GB Brian/m Amy/f Emma/f Amy-Generative/f Amy-Neural/f Emma-Neural/f Arthur-Neural/m Brian-Neural/m
en-GB-WLS Geraint/m
en-IE Niamh-Neural/f
en-IN Kajal-Neural/f Aditi/f Raveena/f Kajal-Generative/f
en-NZ Aria-Neural/f
en-US Matthew-Generative/m Stephen-Generative/m Danielle-Generative/f Joanna-Generative/f Ruth-Generative/f Joey/m
en-US Justin/m Matthew/m Kevin/boy Ivy/f Joanna/f Kendra/f Kimberly/f Salli/f Justin-Neural/boy Kevin-Neural/boy
en-US Ivy-Neural/girl Gregory-Neural/m Joey-Neural/m Matthew-Neural/m Stephen-Neural/m Danielle-Neural/f
en-US Joanna-Neural/f Kendra-Neural/f Kimberly-Neural/f Ruth-Neural/f Salli-Neural/f Tiffany-Generative/f
en-ZA Ayanda-Generative/f Ayanda-Neural/f
es-ES Enrique/m Conchita/f Lucia/f Sergio-Generative/m Lucia-Generative/f Sergio-Neural/m Lucia-Neural/f
es-MX Andres-Neural/m Mia-Neural/f Andres-Generative/m Mía-Generative/f Mia/f
es-US Pedro-Neural/m Lupe-Neural/f Miguel/m Lupe/f Penelope/f Lupe-Generative/f Pedro-Generative/m
fi-FI Suvi-Neural/f
fr-BE Isabelle-Neural/f
fr-CA Chantal/f Liam-Neural/m Gabrielle-Neural/f
fr-FR Remi-Neural/m Lea-Neural/f Mathieu/m Celine/f Lea/f Rémi-Generative/m Lea-Generative/f
is-IS Dora/f Karl/m
it-IT Adriano-Neural/m Bianca-Neural/f Giorgio/m Bianca/f Carla/f Bianca-Generative/f
ja-JP Takumi/m Mizuki/f Takumi-Neural/m Kazuha-Neural/f Tomoko-Neural/f
ko-KR Seoyeon/f Seoyeon-Neural/f
nb-NO Ida-Neural/f Liv/f
nl-BE Lisa-Neural/f
nl-NL Ruben/m Lotte/f Laura-Neural/f
pl-PL Ewa/f Maja/f Jacek/m Jan/m Ola-Neural/f
pt-BR Camila/f Vitoria/f Ricardo/m Thiago-Neural/m Camila-Neural/f Vitoria-Neural/f
pt-PT Ines-Neural/f Cristiano/m Ines/f
ro-RO Carmen/f
ru-RU Maxim/m Tatyana/f
sv-SE Astrid/f Elin-Neural/f
tr-TR Burcu-Neural/f Filiz/f
yue-CN Hiujin-Neural/f
`;

const google = `
af-ZA Standard-A/f
am-ET Standard-A Standard-B Wavenet-A Wavenet-B
ar-XA Standard-B/m Standard-C/m Standard-A/f Standard-D/f Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f
ar-XA Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Wavenet-B/m
ar-XA Wavenet-C/m Wavenet-A/f Wavenet-D/f
bg-BG Standard-B/f Standard-A
bn-IN Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m
bn-IN Chirp3-HD-Orus/m Chirp3-HD-Puck/m Wavenet-B/m Wavenet-D/m Wavenet-A/f Wavenet-C/f Standard-A/f Standard-C/f
bn-IN Standard-B/m Standard-D/m
ca-ES Standard-B/f Standard-A
cmn-CN Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m
cmn-CN Chirp3-HD-Orus/m Chirp3-HD-Puck/m Standard-A/f Standard-D/f Standard-B/m Standard-C/m Wavenet-B/m Wavenet-C/m
cmn-CN Wavenet-A/f Wavenet-D/f
cmn-TW Wavenet-A/f Wavenet-B/m Wavenet-C/m Standard-A/f Standard-B/m Standard-C/m
cs-CZ Wavenet-B/f Standard-B/f Standard-A Wavenet-A
da-DK Wavenet-F/f Wavenet-G/m Standard-F/f Standard-G/m Neural2-D Neural2-F Standard-A Standard-C Standard-D
da-DK Standard-E Wavenet-A Wavenet-C Wavenet-D Wavenet-E
de-DE Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m
de-DE Chirp3-HD-Orus/m Chirp3-HD-Puck/m Neural2-G/f Wavenet-G/f Neural2-H/m Wavenet-H/m Standard-H/m Standard-G/f
de-DE Neural2-A Neural2-B Neural2-C Neural2-D Neural2-F Standard-A Standard-B Standard-C Standard-D Standard-E
de-DE Standard-F Wavenet-A Wavenet-B Wavenet-C Wavenet-D Wavenet-E Wavenet-F
el-GR Standard-B/f Wavenet-B/f Standard-A Wavenet-A
en-AU Neural2-B/m Neural2-D/m Wavenet-B/m Wavenet-D/m Neural2-A/f Neural2-C/f Wavenet-A/f Wavenet-C/f
en-AU Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f
en-AU Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Standard-B/m Standard-D/m Standard-A/f Standard-C/f
en-GB Standard-N/f Standard-O/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f
en-GB Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Neural2-O/m Wavenet-O/m Neural2-N/f
en-GB Wavenet-N/f Neural2-A Neural2-B Neural2-C Neural2-D Neural2-F Standard-A Standard-B Standard-C Standard-D
en-GB Standard-F Wavenet-A Wavenet-B Wavenet-C Wavenet-D Wavenet-F
en-IN Neural2-A/f Neural2-D/f Wavenet-A/f Wavenet-D/f Wavenet-E/f Neural2-B/m Neural2-C/m Wavenet-B/m Wavenet-C/m
en-IN Wavenet-F/m Standard-B/m Standard-C/m Standard-F/m Standard-A/f Standard-D/f Standard-E/f Chirp3-HD-Charon/m
en-IN Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f
en-IN Chirp3-HD-Zephyr/f
en-US Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m
en-US Chirp3-HD-Orus/m Chirp3-HD-Puck/m Standard-C/f Standard-E/f Standard-F/f Standard-G/f Standard-H/f
en-US Standard-A/m Standard-B/m Standard-D/m Standard-I/m Standard-J/m Neural2-C/f Neural2-E/f Neural2-F/f
en-US Neural2-G/f Neural2-H/f Wavenet-C/f Wavenet-E/f Wavenet-F/f Wavenet-G/f Wavenet-H/f Neural2-A/m Neural2-D/m
en-US Neural2-I/m Neural2-J/m Wavenet-A/m Wavenet-B/m Wavenet-D/m Wavenet-I/m Wavenet-J/m
es-ES Standard-E/m Standard-G/m Standard-A/f Standard-F/f Standard-H/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m
es-ES Chirp3-HD-Orus/m Chirp3-HD-Puck/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f
es-ES Neural2-G/m Wavenet-E/m Wavenet-G/m Neural2-H/f Wavenet-F/f Wavenet-H/f Neural2-A Neural2-B Neural2-C
es-ES Neural2-D Neural2-E Neural2-F Standard-B Standard-C Standard-D Wavenet-B Wavenet-C Wavenet-D
es-US Neural2-B/m Neural2-C/m Wavenet-B/m Wavenet-C/m Neural2-A/f Wavenet-A/f Standard-A/f Standard-B/m Standard-C/m
es-US Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f
es-US Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f
eu-ES Standard-B/f Standard-A
fi-FI Standard-B/f Wavenet-B/f Standard-A Wavenet-A
fil-PH Wavenet-A/f Wavenet-B/f Wavenet-C/m Wavenet-D/m Standard-C/m Standard-D/m Standard-A/f Standard-B/f
fil-ph Neural2-A Neural2-D
fr-CA Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f
fr-CA Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Standard-A/f Standard-C/f Standard-B/m Standard-D/m Neural2-B/m
fr-CA Neural2-D/m Wavenet-B/m Wavenet-D/m Neural2-A/f Neural2-C/f Wavenet-A/f Wavenet-C/f
fr-FR Neural2-G/m Wavenet-G/m Neural2-F/f Wavenet-F/f Standard-F/f Standard-G/m Chirp3-HD-Charon/m
fr-FR Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f
fr-FR Chirp3-HD-Zephyr/f Neural2-A Neural2-B Neural2-C Neural2-D Neural2-E Standard-A Standard-B Standard-C
fr-FR Standard-D Standard-E Wavenet-A Wavenet-B Wavenet-C Wavenet-D Wavenet-E
gl-ES Standard-B/f Standard-A
gu-IN Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f
gu-IN Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Standard-A/f Standard-C/f Standard-B/m Standard-D/m Wavenet-A/f
gu-IN Wavenet-C/f Wavenet-B/m Wavenet-D/m
he-IL Standard-B/m Standard-D/m Standard-A/f Standard-C/f Wavenet-A/f Wavenet-C/f Wavenet-B/m Wavenet-D/m
hi-IN Neural2-B/m Neural2-C/m Wavenet-B/m Wavenet-C/m Wavenet-F/m Neural2-A/f Neural2-D/f Wavenet-A/f Wavenet-D/f
hi-IN Wavenet-E/f Standard-B/m Standard-C/m Standard-F/m Standard-A/f Standard-D/f Standard-E/f Chirp3-HD-Charon/m
hi-IN Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f
hi-IN Chirp3-HD-Zephyr/f
hu-HU Standard-B/f Wavenet-B/f Standard-A Wavenet-A
id-ID Standard-A/f Standard-D/f Standard-B/m Standard-C/m Wavenet-A/f Wavenet-D/f Wavenet-B/m Wavenet-C/m
id-ID Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m
id-ID Chirp3-HD-Orus/m Chirp3-HD-Puck/m
is-IS Standard-B/f Standard-A
it-IT Neural2-F/m Wavenet-F/m Wavenet-A/f Wavenet-E/f Standard-F/m Standard-A/f Standard-E/f Chirp3-HD-Charon/m
it-IT Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f
it-IT Chirp3-HD-Zephyr/f Neural2-A Neural2-C Standard-B Standard-C Standard-D Wavenet-B Wavenet-C Wavenet-D
ja-JP Standard-C/m Standard-D/m Standard-B/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m
ja-JP Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Wavenet-B/f Wavenet-C/m Wavenet-D/m
ja-JP Neural2-B Neural2-C Neural2-D Standard-A Wavenet-A
kn-IN Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f
kn-IN Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Wavenet-B/m Wavenet-D/m Wavenet-A/f Wavenet-C/f Standard-B/m Standard-D/m
kn-IN Standard-A/f Standard-C/f
ko-KR Standard-A/f Standard-B/f Standard-C/m Standard-D/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f
ko-KR Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Neural2-C/m
ko-KR Wavenet-C/m Wavenet-D/m Neural2-A/f Neural2-B/f Wavenet-A/f Wavenet-B/f
lt-LT Standard-B/m Standard-A
lv-LV Standard-B/m Standard-A
ml-IN Standard-B/m Standard-D/m Standard-A/f Standard-C/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m
ml-IN Chirp3-HD-Puck/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Wavenet-A/f
ml-IN Wavenet-C/f Wavenet-B/m Wavenet-D/m
mr-IN Standard-A/f Standard-C/f Standard-B/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f
mr-IN Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Wavenet-B/m Wavenet-A/f Wavenet-C/f
ms-MY Wavenet-A/f Wavenet-C/f Wavenet-B/m Wavenet-D/m Standard-B/m Standard-D/m Standard-A/f Standard-C/f
nb-NO Wavenet-F/f Wavenet-G/m Standard-F/f Standard-G/m Standard-A Standard-B Standard-C Standard-D Standard-E
nb-NO Wavenet-A Wavenet-B Wavenet-C Wavenet-D Wavenet-E
nl-BE Wavenet-C/f Wavenet-D/m Standard-D/m Standard-C/f Standard-A Standard-B Wavenet-A Wavenet-B
nl-NL Standard-G/m Standard-F/f Wavenet-G/m Wavenet-F/f Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f
nl-NL Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Standard-A
nl-NL Standard-B Standard-C Standard-D Standard-E Wavenet-A Wavenet-B Wavenet-C Wavenet-D Wavenet-E
pa-IN Standard-B/m Standard-D/m Standard-A/f Standard-C/f Wavenet-B/m Wavenet-D/m Wavenet-A/f Wavenet-C/f
pl-PL Standard-G/m Standard-F/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m
pl-PL Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Wavenet-G/m Wavenet-F/f Standard-A
pl-PL Standard-B Standard-C Standard-D Standard-E Wavenet-A Wavenet-B Wavenet-C Wavenet-D Wavenet-E
pt-BR Standard-B/m Standard-E/m Standard-C/f Standard-D/f Neural2-A/f Neural2-C/f Wavenet-C/f Wavenet-D/f
pt-BR Neural2-B/m Wavenet-B/m Wavenet-E/m Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m
pt-BR Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Standard-A Wavenet-A
pt-PT Wavenet-F/m Wavenet-E/f Standard-F/m Standard-E/f Standard-A Standard-B Standard-C Standard-D Wavenet-A
pt-PT Wavenet-B Wavenet-C Wavenet-D
ro-RO Standard-B/f Wavenet-B/f Standard-A Wavenet-A
ru-RU Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m
ru-RU Chirp3-HD-Orus/m Chirp3-HD-Puck/m Wavenet-A/f Wavenet-C/f Wavenet-E/f Wavenet-B/m Wavenet-D/m Standard-A/f
ru-RU Standard-C/f Standard-E/f Standard-B/m Standard-D/m
sk-SK Standard-B/f Wavenet-B/f Standard-A Wavenet-A
sr-RS Standard-A
sv-SE Standard-F/f Standard-G/m Wavenet-G/m Wavenet-F/f Standard-A Standard-B Standard-C Standard-D Standard-E
sv-SE Wavenet-A Wavenet-B Wavenet-C Wavenet-D Wavenet-E
ta-IN Wavenet-D/m Wavenet-C/f Standard-C/f Standard-D/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f
ta-IN Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Standard-A
ta-IN Standard-B Wavenet-A Wavenet-B
te-IN Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m
te-IN Chirp3-HD-Orus/m Chirp3-HD-Puck/m Standard-B/m Standard-D/m Standard-A/f Standard-C/f
th-TH Standard-A/f Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m
th-TH Chirp3-HD-Fenrir/m Chirp3-HD-Orus/m Chirp3-HD-Puck/m Neural2-C
tr-TR Wavenet-B/m Wavenet-E/m Wavenet-A/f Wavenet-C/f Wavenet-D/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m
tr-TR Chirp3-HD-Orus/m Chirp3-HD-Puck/m Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f
tr-TR Standard-A/f Standard-C/f Standard-D/f Standard-B/m Standard-E/m
uk-UA Standard-A Wavenet-A
vi-VN Chirp3-HD-Aoede/f Chirp3-HD-Kore/f Chirp3-HD-Leda/f Chirp3-HD-Zephyr/f Chirp3-HD-Charon/m Chirp3-HD-Fenrir/m
vi-VN Chirp3-HD-Orus/m Chirp3-HD-Puck/m Wavenet-A/f Wavenet-C/f Wavenet-B/m Wavenet-D/m Standard-B/m Standard-D/m
vi-VN Standard-A/f Standard-C/f Neural2-A Neural2-D
yue-HK Standard-B/m Standard-D/m Standard-A/f Standard-C/f
`;

// Source: the `twilio` package alone, since 6.3. It gives identifiers, no names or languages.
const elevenLabs = `
XA2bIQ92TabjGbpO2xRr DTKMou8ccj1ZaWGBiotd vBKc2FfBKJfcZNyEt1n6 gs0tAILXbY5DNrJrsM6F qEq5B6ivvdkFRAcn7PdO
h8RIq0ukSFDr6ipbAxd1 TmNe0cCqkZBMwPWOd3RD c6SfcYrb2t09NHXiT80T 2xwsH0780nkIQ684Jc5B DYkrAHD8iwork3YSUBbs
L0Dsvb3SLTyegXwtm47J UgBBYS2sOqTuMpoF3BR0 aMSt68OGf4xUZAnLpTU8 eR40ATw9ArzDf9h3v7t7 Kw9HMUes82uSa2hlywjI
56AoDkrOh6qfVPDXZ7Pt tZTks1IADvTLcwxNsEQq Pyfg4UDJCrfJylNNFhjg 9VdJV36lZCxPO8Ydgu3g g6xIsTj2HwM6VR4iXFCw
FUfBrNit0NNZAwb58KWH X03mvPuTfprif8QBAVeJ qBDvhofpxp92JgXJxDjB lcMyyd2HUfFzxdCaC4Ta kdVjFjOXaqExaDvXZECX
ZaZosYpkIGmSqOwAlfnk egTToTzW6GojvddLj0zd 5kMbtRSEKIkRZSdXxrZg xKhbyU7E3bC6T89Kn26c kHhWB9Fw3aF6ly7JvltC
vDchjyOZZytffNeZXfZK ePn9OncKq8KyJvrTRqTi GhkQkxbimoIykF4iGYqh ChO6kqkVouUn0s7HMunx PjN1x5uqQvyU3DO0gdJz
mkrzc6Zmz8alRK0wX5dd JAATlCsz6GCH2vUjFcLg w9rPM8AIZle60Nbpw7nl g4LbLXna3aySyQVdGvRW ys3XeJJA4ArWMhRpcX1D
zubqz6JC54rePKNCKZLG C2BkQxlGNzBn7WD2bqfR 5GZaeOOG7yqLdoTRsaa6 OluJZCsIVfyg64DC1NPq hDCQ0elACClokHYB6RkC
NIPHfiR4kB4aHfvaKvYb ucgJ8SdlW1CZr9MIm8BP t1myskmYQbiTpxXcDfBx IES4nrmZdUBHByLBde0P a1KZUXKFVFDOb33I1uqr
mRdG9GYEjJmIzqbYTidv pCKbQ4EPGE06zpEPGNvS 4wf10lgibMnboGJGCLrP s83SAGdFTflAwJcAV81K WuLq5z7nEcrhppO0ZQJw
4VZIsMPtgggwNg7OXbPY bhJUNIXWQQ94l8eI2VUf hkfHEbBvdQFNX4uWHqRF 9lHjugDhwqoxA5MhX0az uYFJyGaibp4N2VwYQshk
daJ4gHLkIVFskWuoLuDX OAAjJsQDvpg3sVjiLgyl euwLQkcrNloJcqW5i9Mz bF7C2fCv7Zf30iT84wZ1 6SjhOkgKPuHxm8q0eIyp
ygiXC2Oa1BiHksD3WkJZ xj6X4BCUsv9oxohm1E8o j9jfwdrw7BRfcR43Qohk FVQMzxJGPUBtfz1Azdoy UNBIyLbtFB9k7FKW8wJv
yO6w2xlECAQRFP6pX7Hw dLPO5AsXc3FZDbTh1IKa 62klqbsYqbynbr66ypRt RhfuhuYldx2ApeAGj3zH uaUCJwO6D7PkgkB8ZcAr
RnW8EXHv9GqGMgyP0sXG NEqPvTuKWuvwUMAEPBPR MUVOVB3VWCo7pumU3SIO P1K0rMb2NHP150zt1hjo dlbXHgJnwobU5JdZ8F5M
JMfkzZiSsox62UXcXUqM fC33e0BIKA7wWK2MeARj 1qEiC6qsybMkmnNdVMbK 7eVMgwCnXydb3CikjV7a aQROLel5sQbj1vuIVi6B
McVZB9hVxVSk3Equu8EH IPgYtHTNLjC7Bq7IPHrm hFgOzpmS0CMtL2to8sAl 93nuHbke4dTER9x2pDwE FpvROcY4IGWevepmBWO2
FTNCalFNG5bRnkkaP5Ug aTTiK3YzK3dXETpuDE2h MbbPUteESkJWr4IAaW35 p2Wol3C7j3rHbfOrbL18 yUy9CCX9brt8aPVvIWy3
n0vzWypeCK1NlWPVwhOc 5DAtyqt3LGjv9jkjNVFd 0oYUKTNPbymIKVAkDQqh PaZ8laODC1yRxHTPYJFh SaqYcK3ZpDKBAImA8AdW
gHu9GtaHOXcSqFTK06ux zT03pEAEi0VHKciJODfn zgqefOY5FPQ3bB7OZTVR H6QPv2pQZDcGqLwDTIJQ Sxk6njaoa7XLsAFT7WcN
TumdjBNWanlT3ysvclWh M336tBVZHWWiWb4R54ui xjlfQQ3ynqiEyRpArrT8 WYg5oajoUHxVa6ikQXec vPyfZcTRVuFmWwDgQRSd
1k39YpzqXZn52BgyLyGO RWiGLY9uXI70QL540WNd X8n8hOy3e8VLQnHTUcc5 d888tBvGmQT2u05J1xTv I7sakys8pBZ1Z5f0UhT9
3mAVBNEqop5UbHtD8oxQ Lpe7uP03WRpCk9XkpFnf fzDFBB4mgvMlL36gPXcz W71zT1VwIFFx3mMGH2uZ 3DPhHWXDY263XJ1d2EPN
ByVILX2H5wPAwDiNVKAR t3hJ92dgZhDVtsff084B gfKKsLN1k0oYYN9n2dXX kAzI34nYjizE0zON6rXv Mv8AjrYZCBkdsmDHNwcB
3JDquces8E8bkmvbh6Bc j210dv0vWm7fCknyQpbA WQz3clzUdMqvBf0jswZQ gARvXPexe5VF3cKZBian G3EZ8O36A0x9lmeOtr0f
uyVNoMrnUku1dZyVEXwD ZJCNdZEjYwkOElxugmW2 ETPP7D0aZVdEj12Aa7ho 8jHHF8rMqMlg8if2mOUe pb3lVZVjdFWbkhPKlelB
s07IwTCOrCDCaETjUVjx NpVSXJvYSdIbjOaMbShj BeIxObt4dYBRJLYoe1hU C1gMsiiE7sXAt59fmvYg qAJVXEQ6QgjOQ25KuoU8
9pRpxWU0T7UFt2oEMH6n 2dhHLsmg0MVma2t041qT s2xtA7B2CTXPPlJzch1v vUmLiNBm6MDcy1NUHaVr zzBTsLBFM6AOJtkr1e9b
W0sqKm1Sfw1EzlCH14FQ N0GCuK2B0qwWozQNTS8F g8ZOdhoD9R6eYKPTjKbE mr1ubFaLs5xVrh1EqWtc 0el4HQ5fH8KITMM7DKzD
CstacWqMhJQlnfLPxRG4 oJebhZNaPllxk6W0LSBA tS45q0QcrDHqHoaWdCDR 4za2kOXGgUd57HRSQ1fn x3mAOLD9WzlmrFCwA1S3
lWq4KDY8znfkV0DrK8Vb RROBrqjHiRb8zmRgGV11 gbLy9ep70G3JW53cTzFC OlBp4oyr3FBAGEAtJOnU 8nBBDfYxYXmDNaqTCxPH
cD1j5eDqipyIUMIi7Q5e Q1khAM9K4Mi6p5TK0ueC GRHbHyXbUO8nF4YexVTa am5XuPVtut7uKJQKMja2 kwajW3Xh5svCeKU5ky2S
AB9XsbSA4eLG12t2myjN aG9q1I1wTbfHh5sbpJnp 1REYVgkHGlaFX4Rz9cPZ grmBv5c5ZJVFgXpRWyp7 oKxkBkm5a8Bmrd1Whf2c
GN4wbsbejSnGSa1AzjH5 d6IbhdqAKkXCCVuJjbie 3K1lqsxxXFiTAXCO09Zv Uyx98Ek4uMNmWN7E28CD gUABw7pXQjhjt0kNFBTF
Nh2zY9kknu6z4pZy6FhD x5IDPSl4ZUbhosMmVFTk dlGxemPxFMTY7iXagmOj 2Lb1en5ujrODDIqmp7F3 iDEmt5MnqUotdwCIVplo
94zOad0g7T7K4oa7zhDq 86V9x9hrQds83qf7zaGn RgXx32WYOGrd7gFNifSf eBthAb30UYbt2nojGXeA tomkxGQGz4b1kE0EM722
aSLKtNoVBZlxQEMsnGL2 e6OiUVixGLmvtdn2GJYE 13Cuh3NuYvWOVQtLbRN8 gqFUMFHCD2nbbcYVtPGB gCr8TeSJgJaeaIoV4RWH
ZhJ5LanYnCmLKQUXvsV7 8J24wCDJGSNy9xjbiMla 1XNFRxE3WBB7iI0jnm7p Z0ocGS7BSRxFSMhV00nB Y2T2O1csKPgWgyuKcU0a
GLHtjkeLJ9Rxcv9JhLmh DzLm9w4W54qdHK2xg6CY NNn9dv8zq2kUo7d3JSGG DsbR47WNEv8o9x37ib9X TASY7VCrU29rEMoYFTGG
6GYyziau4Hk8qdg7od5c nCqaTnIbLdME87OuQaZY 9Sj8ugvpK1DmcAXyvi3a GVRiwBELe0czFUAJj0nX Ntd0iVwICtUtA6Fvx27M
2OXYbN1uGomXXJtv9Dq6 2o2uQnlGaNuV3ObRpxXt XBDAUT8ybuJTTCoOLSUj foH7s9fX31wFFH2yqrFa RmcV9cAq1TByxNSgbii7
7WNWm0yUcEolHsfg5Bhk UsgbMVmY3U59ijwK5mdh Wzj3w9OuQFcoiuKPnk3j
`;
