import { loop } from "../../attributes/loop";
import type { ElementSpec } from "../../spec";

export const play: ElementSpec = {
  name: "Play",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/play",
  sources: ["docs", "sdk"],
  documentation:
    "Plays an audio file to the caller, or presses keys for you, then goes on to the next verb.\n\n" +
    "The text is the file's URL. The first time it can be slow to start, while Twilio fetches the file; after that it comes from a cache that obeys your server's HTTP headers. " +
    "It takes MP3, WAV, AIFF, GSM and u-law by the `Content-Type` of the answer; WAV starts sooner than MP3, " +
    "which has to be converted. A file of more than 40 minutes can drop the call.\n\n" +
    "- With `digits`, Twilio plays key tones instead, e.g. to get through somebody else's menu.\n" +
    "- Inside `<Gather>` or `<Prompt>` it is the question; `digits` is not allowed in `<Gather>`.\n" +
    "- The request for the file holds none of the usual parameters: the URL must say all there is to say.\n" +
    "- Write `&` in the URL as `&amp;`.",
  example: `<Response>
  <Play>https://example.com/audio/welcome.wav</Play>
  <Redirect>/menu</Redirect>
</Response>`,
  content: {
    kind: "text",
    format: "url",
    required: "text",
    unless: "digits",
  },
  children: [],
  otherNames: { repeat: "loop", times: "loop" },
  attributes: [
    loop("plays the file", 13410),
    {
      name: "digits",
      value: {
        kind: "pattern",
        pattern: "[0-9A-DWw#*]+",
        form: "keys (`0` to `9`, `A` to `D`, `*`, `#`) and pauses (`w` for half a second, `W` for a whole one)",
        sample: "ww1234#",
        what: "digits",
      },
      documentation:
        "Keys whose tones Twilio plays into the call, as if somebody pressed them.\n\n" +
        "Begin with a few `w` where the other side needs a moment before it listens. With it, the text can stay empty.",
      clashes: [{ inside: ["Gather"], reason: "`<Gather>` listens for key tones, so none may be played inside it." }],
      error: 13430,
    },
  ],
  disagreements: [
    "The page's table gives `loop` one digit, its own sample has `10`.",
    "That there must be a URL or `digits` follows from the page; no sentence says it.",
    "Error 13430 allows every letter and digit in `digits`, the page the ones above.",
  ],
};
