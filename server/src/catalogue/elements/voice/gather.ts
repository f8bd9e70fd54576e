import { currentDocumentAgain, methodOfActionOrCurrent } from "../../attributes/action-or-current";
import { httpMethod } from "../../attributes/http-method";
import type { Condition, ElementSpec } from "../../spec";

const listeningToSpeech: readonly Condition[] = [{ attribute: "input", values: ["speech"] }];
const listeningToKeys: readonly Condition[] = [{ attribute: "input", values: ["dtmf"] }];

export const gather: ElementSpec = {
  name: "Gather",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/gather",
  sources: ["docs", "sdk"],
  documentation:
    "Collects what the caller types on the keypad or says, and sends it to `action`. The answer of `action` goes on with the call.\n\n" +
    "Put the question inside, as `<Say>`, `<Play>` and `<Pause>`: the caller can answer while it is still playing. " +
    "A question in front of `<Gather>` cannot be interrupted.\n\n" +
    "**What runs next.** Input came: Twilio asks `action`, and the verbs after `<Gather>` never run. " +
    "No input came: the next verb runs. So put there what a silent caller is to hear, e.g. a `<Say>` and a `<Redirect>` that asks again; " +
    "with nothing there the call ends. With `actionOnEmptyResult`, `action` is asked in both cases.\n\n" +
    "- Give it an `action`. Without one, Twilio fetches the same document again and the caller goes round in circles.\n" +
    "- `numDigits` spares the caller the `#`: with `1`, a menu answers at the first key.\n" +
    "- The input arrives as `Digits` or as `SpeechResult`. If `action` answers with an HTTP redirect, they are lost on the way.\n" +
    "- Speech is heard for 60 seconds at most, and single letters and digits (`ABC123`) are recognized badly.\n" +
    "- For a nested `<Play>`, WAV is better than MP3, which must be converted first.",
  example: `<Response>
  <Gather action="/menu/choice" input="dtmf speech" numDigits="1" timeout="5" hints="sales, support">
    <Say>For sales, press 1 or say sales. For support, press 2 or say support.</Say>
  </Gather>
  <Say>We did not hear anything.</Say>
  <Redirect>/menu</Redirect>
</Response>`,
  content: {
    kind: "elements",
  },
  children: ["Say", "Pause", "Play"],
  completesWith: ["action"],
  otherNames: { digits: "numDigits", maxdigits: "numDigits", lang: "language", locale: "language" },
  attributes: [
    {
      name: "action",
      value: {
        kind: "url",
        answers: "twiml",
      },
      documentation:
        "Your URL that gets the input and answers with the TwiML to go on with.\n\n" +
        "The request holds `Digits` for keys, or `SpeechResult` and `Confidence` for speech. " +
        "It comes only when there is input, unless `actionOnEmptyResult` is `true`.\n\n" +
        currentDocumentAgain,
      defaultNote: "the URL of the current document",
    },
    {
      name: "input",
      value: {
        kind: "enum",
        options: [
          {
            value: "dtmf",
            documentation: "Keys on the keypad; they arrive as `Digits`.",
          },
          {
            value: "speech",
            documentation: "Spoken words, which arrive as text in `SpeechResult`.",
          },
        ],
        list: "space",
      },
      documentation:
        "What Twilio listens for. With both, in either order, the first that it notices wins: " +
        "once the caller has begun to speak, `finishOnKey` has no effect any more.",
      default: "dtmf",
      error: 13326,
    },
    methodOfActionOrCurrent(13312),
    {
      name: "numDigits",
      value: {
        kind: "integer",
        min: 1,
        unit: "digits",
      },
      documentation:
        "How many keys the caller is to press. With the last of them Twilio asks `action` at once, without `finishOnKey` or a timeout.\n\n" +
        "Use it wherever the length is known, e.g. `1` for a menu, `4` for a PIN.",
      defaultNote: "as many as the caller likes",
      appliesWhen: listeningToKeys,
      error: 13314,
    },
    {
      name: "timeout",
      value: {
        kind: "integer",
        min: 1,
        unit: "seconds",
        doubtfulMultiple: 100,
        words: [
          {
            value: "auto",
            documentation: "Twilio decides how long to wait. A number of seconds is the surer choice.",
          },
        ],
      },
      documentation:
        "How long Twilio waits for the caller: for the first key or word, and between one key and the next.\n\n" +
        "It begins when the nested `<Say>` and `<Play>` have ended, or with the first key. " +
        "For the pause after speech, `speechTimeout` takes its place.",
      default: "5",
      surprisingDefault: true,
      error: 13313,
      disagreement: "The page's overview of attributes has a positive integer only, the detailed table `auto` as well.",
    },
    {
      name: "actionOnEmptyResult",
      value: {
        kind: "boolean",
      },
      documentation:
        "Whether `action` is asked even when the caller gave no input.\n\n" +
        "With `true`, the verbs after `<Gather>` never run, and `action` must deal with a request that holds neither `Digits` nor `SpeechResult`.",
      default: "false",
      error: 13338,
    },
    {
      name: "finishOnKey",
      value: {
        kind: "pattern",
        pattern: "[0-9#*]?",
        form: "one of the keys `0` to `9`, `*` and `#`, or nothing",
        sample: "*",
        what: "key",
        options: [
          { value: "#", documentation: "The key that callers expect." },
          { value: "*", documentation: "For questions to which `#` is an answer." },
          { value: "", documentation: "No key: every key counts as input, and `timeout` or `numDigits` ends it." },
        ],
        emptyAllowed: true,
      },
      documentation:
        "The key with which the caller sends off what they typed. It is not part of `Digits`.\n\n" +
        'An empty value (`finishOnKey=""`) turns it off: every key counts as input, and `timeout` or `numDigits` ends it. ' +
        "Set it so where `#` is an answer. Only one key is possible here, unlike in `<Record>`. " +
        "It has no effect once the caller has begun to speak.",
      default: "#",
      appliesWhen: listeningToKeys,
      error: 13310,
    },
    {
      name: "speechTimeout",
      value: {
        kind: "integer",
        min: 1,
        unit: "seconds",
        doubtfulMultiple: 100,
        words: [
          {
            value: "auto",
            documentation:
              "Recognition ends at the first pause in what the caller says. Not beside `speechModel` (warning 13335).",
          },
        ],
      },
      documentation:
        "How long a pause in the caller's speech may be before Twilio takes it for the end and asks `action`.\n\n" +
        "Short values make the flow quick but cut off people who think while they speak. " +
        "`timeout` goes on to rule how long Twilio waits for keys.",
      defaultNote: "the value of `timeout`",
      appliesWhen: listeningToSpeech,
      clashes: [
        {
          values: ["auto"],
          with: { attribute: "speechModel" },
          reason: "Beside `speechModel`, Twilio wants a number of seconds in `speechTimeout`.",
          isDispensable: true,
          error: 13335,
        },
      ],
      error: 13327,
      disagreement:
        "The page asks for a number beside `speechModel`, its samples leave `speechTimeout` out; the title of 13335 speaks of the model `default` only.",
    },
    {
      name: "speechModel",
      value: {
        kind: "enum",
        options: [
          {
            value: "default",
            documentation: "Twilio chooses the provider and the model, and changes the provider if it fails.",
          },
          {
            value: "numbers_and_commands",
            documentation:
              "Generic model for short utterances such as numbers and commands. It has no profanity filter.",
          },
          {
            value: "phone_call",
            documentation:
              "Generic model for telephone audio. Listed for `en-US`, `en-GB`, `en-AU`, `fr-FR`, `fr-CA`, `ja-JP`, `ru-RU`, `es-US`, `es-ES` and `pt-BR`.",
          },
          {
            value: "experimental_conversations",
            documentation:
              "Generic model for free speech, e.g. the answer to “tell us why you are calling”. Despite its name it is generally available.",
          },
          {
            value: "experimental_utterances",
            documentation:
              "Generic model for single words and commands of a few seconds. Despite its name it is generally available.",
          },
          {
            value: "googlev2_long",
            documentation: "Google Speech-to-Text V2, model for long utterances.",
          },
          {
            value: "googlev2_short",
            documentation: "Google Speech-to-Text V2, model for short utterances.",
          },
          {
            value: "googlev2_telephony",
            documentation: "Google Speech-to-Text V2, model for telephone audio.",
          },
          {
            value: "googlev2_telephony_short",
            documentation: "Google Speech-to-Text V2, model for short utterances on the telephone.",
          },
          {
            value: "deepgram_nova-2",
            documentation: "Deepgram's Nova 2.",
          },
          {
            value: "deepgram_nova-3",
            documentation: "Deepgram's Nova 3, the only model that takes `language` `multi`.",
          },
        ],
        open: "^(googlev2_|deepgram_).+",
      },
      clashes: [
        {
          values: ["phone_call"],
          without: {
            attribute: "language",
            // Both lists of the page together: the model's own, and that of `enhanced`.
            values: ["en-US", "en-GB", "en-AU", "fr-FR", "fr-CA", "fr-CH", "ja-JP", "ru-RU", "es-US", "es-ES", "pt-BR"],
          },
          reason: "Twilio's list of languages for `phone_call` does not have the one in `language`.",
          isHarmless: true,
        },
      ],
      documentation:
        "Which model turns speech into text.\n\n" +
        "With a generic model, Twilio chooses the provider and changes it if it fails. With a specific one, `googlev2_…` or `deepgram_…` " +
        "and the provider's name for the model, it does not: if that provider fails, so does `<Gather>`. " +
        "It also fails where the model does not know the `language`.\n\n" +
        'Beside it, `speechTimeout="auto"` is not supported: write a number of seconds, or leave `speechTimeout` out.',
      default: "default",
      appliesWhen: listeningToSpeech,
      error: 13334,
    },
    {
      name: "language",
      value: {
        kind: "language",
        list: "gather",
        open: true,
        words: [
          {
            value: "multi",
            documentation: "Several languages in one utterance; only with `speechModel` `deepgram_nova-3`.",
          },
        ],
      },
      documentation:
        "The language that the caller is expected to speak. It says nothing about the language of the nested `<Say>`.\n\n" +
        "Twilio hands the tag on to the speech provider unchanged, so what is possible depends on `speechModel`. " +
        "A language without a region, such as `en`, is warning 13331 with the generic models.",
      default: "en-US",
      appliesWhen: listeningToSpeech,
      clashes: [
        {
          values: ["multi"],
          without: { attribute: "speechModel", values: ["deepgram_nova-3"] },
          reason: "Only the speech model `deepgram_nova-3` takes several languages at once.",
        },
      ],
      error: 13331,
      disagreement:
        "The list is the page's appendix for Google's first version, which is going away, and the package's list; the page says any value of the provider is passed on. 13512 means the same fault as 13331.",
    },
    {
      name: "hints",
      value: {
        kind: "text",
        list: "comma",
        maxItems: 500,
        maxItemLength: 100,
      },
      documentation:
        "Words and phrases that the caller is likely to say, so that they are recognized better.\n\n" +
        "Worth it for names, products and menu words. The providers know class tokens too, e.g. Google's `$OOV_CLASS_ALPHANUMERIC_SEQUENCE`.",
      appliesWhen: listeningToSpeech,
      error: 13330,
    },
    {
      name: "partialResultCallback",
      value: {
        kind: "url",
        answers: "nothing",
      },
      documentation:
        "Your URL that hears what has been understood so far, while the caller is still speaking.\n\n" +
        "The request holds `UnstableSpeechResult`, which can still change. The answer is ignored; " +
        "to act at once, change the call through the REST API.",
      appliesWhen: listeningToSpeech,
      disagreement: "The page's detailed table shows the values of `hints` here by mistake.",
    },
    httpMethod("partialResultCallbackMethod", { of: "partialResultCallback", error: 13329 }),
    {
      name: "profanityFilter",
      value: {
        kind: "boolean",
      },
      documentation:
        "Whether swear words in `SpeechResult` are masked with asterisks, all but their first letter.\n\n" +
        "It does not work with the model `numbers_and_commands`, and with generic models not in Latin American Spanish, Vietnamese and `de-CH`.",
      default: "true",
      appliesWhen: listeningToSpeech,
      error: 13333,
    },
    {
      name: "bargeIn",
      value: {
        kind: "boolean",
      },
      documentation:
        "Whether the nested `<Say>` and `<Play>` stop as soon as the caller speaks. Twilio does not document it: try it out before you rely on it.",
      error: 13332,
      sources: ["sdk", "errors"],
    },
    {
      name: "maxSpeechTime",
      value: {
        kind: "integer",
        min: 1,
      },
      documentation:
        "The longest time that the caller may speak. Twilio does not document it, not even its unit: prefer `speechTimeout`.",
      error: 13328,
      sources: ["sdk", "errors"],
    },
    {
      name: "debug",
      value: {
        kind: "boolean",
      },
      documentation: "Turns on debugging of this `<Gather>`. Twilio does not document what it does.",
      error: 13336,
      sources: ["sdk", "errors"],
    },
    {
      name: "enhanced",
      value: {
        kind: "boolean",
      },
      documentation:
        "Whether the dearer, more accurate variant of the model `phone_call` listens.\n\n" +
        "It belongs to Google's first version of speech recognition, and works in `en-GB`, `en-US`, `es-ES`, `es-US`, `fr-CH`, `fr-FR`, " +
        "`ja-JP` and `ru-RU`. Beside any other model it is ignored.",
      default: "false",
      appliesWhen: [{ attribute: "speechModel", values: ["phone_call"] }],
      deprecated: {
        reason:
          "Twilio moves away from the Google model that it belongs to; name a specific model in `speechModel` instead",
        replacement: "speechModel",
        url: "https://www.twilio.com/docs/voice/twiml/gather",
      },
      error: 13339,
      disagreement:
        "Its list of languages has `fr-CH`, that of the model `phone_call` has `fr-CA`, `en-AU` and `pt-BR`.",
    },
  ],
  prompts: ["Say", "Play"],
  repeatsWithout: { attribute: "action" },
  flow: {
    ends: "with",
    when: { attribute: "actionOnEmptyResult", values: ["true"] },
    reason: "with `actionOnEmptyResult` the flow always goes on with the document at `action`",
  },
  callbackParameters: [
    {
      name: "Digits",
      sentTo: ["action"],
      documentation:
        "The keys that the caller pressed, without the one of `finishOnKey`. Present when keys were the input.",
    },
    {
      name: "SpeechResult",
      sentTo: ["action"],
      documentation: "What the caller said, as text. Present when speech was the input.",
    },
    {
      name: "Confidence",
      sentTo: ["action"],
      documentation:
        "How sure the recognition is, from `0.0` to `1.0`. Comes with `SpeechResult`, but is not guaranteed to be there or to be right.",
    },
    {
      name: "UnstableSpeechResult",
      sentTo: ["partialResultCallback"],
      documentation: "What has been understood so far; later requests can correct it.",
    },
  ],
  errors: { child: 13320 },
  disagreements: [
    "13310 and 13311 have the same text; 13310 is used.",
    "The entry of 13338 speaks of an invalid `action`, its title of `actionOnEmptyResult`.",
    "That speech attributes need `speech` and key attributes need `dtmf` in `input` follows from the page; no sentence says it.",
  ],
};
