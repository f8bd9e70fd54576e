const step = (number) => `  <Gather action="/menu/${number}" numDigits="1" timeout="5">
    <Say language="en-GB">For department ${number}, press 1. For all others &amp; the desk, stay on the line.</Say>
    <Play>https://example.com/sounds/${number}.mp3</Play>
  </Gather>
  <Dial action="/done" timeout="20" record="record-from-answer">
    <Number statusCallbackEvent="initiated answered" url="/whisper">+1415555${String(100 + (number % 100)).padStart(4, "0")}</Number>
  </Dial>
  <Redirect method="GET">/step/${number}</Redirect>
`;

/** A call flow of about that many bytes. */
export function callFlow(bytes) {
  let text = '<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n';
  for (let number = 1; text.length + step(number).length + "</Response>\n".length <= bytes; number++) {
    text += step(number);
  }
  return `${text}</Response>\n`;
}

/** The line in the middle of the flow before which a new verb can be typed. */
export function middleLine(text) {
  const lines = text.split("\n");
  const middle = lines.findIndex((line, index) => index >= lines.length >> 1 && /^ {2}<Dial/.test(line));
  return middle >= 0 ? middle : lines.findIndex((line) => /^ {2}<Dial/.test(line));
}
