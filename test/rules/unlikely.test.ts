import { describe, it } from "node:test";
import { rules } from "../../server/src/rules";
import { checkRules } from "../support/check";

const check = (marked: string) => () => checkRules(rules, marked);

describe("A value that may be legal but is hardly meant is told", () => {
  it(
    "where it is nearly one that is listed, with the same numbers",
    check(`<Response>
  <Start>
    <Transcription transcriptionEngine="deepgrm" statusCallbackUrl="https://example.com/t"/>
                                        ~~~~~~~ 'deepgrm' is not a listed value for 'transcriptionEngine'; did you mean 'deepgram'?
  </Start>
  <Gather action="/a" input="speech" speechModel="deepgram_nova3" speechTimeout="3"><Say>Hello</Say></Gather>
                                                  ~~~~~~~~~~~~~~ 'deepgram_nova3' is not a listed value for 'speechModel'; did you mean 'deepgram_nova-3'?
  <Gather action="/a" input="speech" speechModel="deepgram_nova-4" speechTimeout="3"><Say>Hello</Say></Gather>
</Response>`),
  );

  it(
    "where seconds look like milliseconds",
    check(`<Response>
  <Gather action="/a" timeout="5000"><Say>Hello</Say></Gather>
                               ~~~~ 5000 seconds are 83 minutes; did you mean 5?
  <Gather action="/a" timeout="90"><Say>Hello</Say></Gather>
  <Record action="/a" maxLength="3600"/>
</Response>`),
  );

  it(
    "where a provider does not follow who mixes languages",
    check(`<Response>
  <Connect action="/a">
    <ConversationRelay url="wss://example.com/" transcriptionProvider="Google" language="multi">
                                                                                         ~~~~~ 'multi' needs 'transcriptionProvider="Deepgram"': only Deepgram follows a caller who mixes languages
      <Language code="multi" ttsProvider="Amazon"/>
                      ~~~~~ 'multi' needs 'ttsProvider="ElevenLabs"': only ElevenLabs speaks in whichever language the text is in
    </ConversationRelay>
  </Connect>
</Response>`),
  );

  it(
    "where the form of a voice's name tells that it is another provider's",
    check(`<Response>
  <Connect action="/a">
    <ConversationRelay url="wss://example.com/" ttsProvider="Google" voice="Joanna-Neural"/>
                                                                            ~~~~~~~~~~~~~ This is a voice of Amazon's, not of the provider in 'ttsProvider'
  </Connect>
</Response>`),
  );

  it(
    "but not where the provider is not written",
    check(`<Response>
  <Connect action="/a">
    <ConversationRelay url="wss://example.com/" voice="Joanna-Neural"/>
  </Connect>
</Response>`),
  );

  it(
    "where the voice obeys the tag but not its attribute",
    check(`<Response>
  <Say voice="Polly.Joanna-Neural"><prosody pitch="high" rate="slow">Hello</prosody></Say>
                                            ~~~~~ Neural voices do not support 'pitch'
  <Say voice="Polly.Joanna"><prosody pitch="high">Hello</prosody></Say>
</Response>`),
  );

  it(
    "where another attribute makes it pointless",
    check(`<Response>
  <Start>
    <Transcription conversationId="c" conversationConfiguration="d" statusCallbackUrl="https://example.com/t"/>
                                                                 ~ 'conversationId' wins over 'conversationConfiguration': this one is not used
  </Start>
  <Gather action="/a" input="speech" language="de-DE" speechModel="phone_call" speechTimeout="3"><Say>Hello</Say></Gather>
                                                                   ~~~~~~~~~~ Twilio's list of languages for 'phone_call' does not have the one in 'language'
  <Dial record="record-from-answer-dual" recordingTrack="inbound">+14155550100</Dial>
                                                         ~~~~~~~ With one direction the recording has a single channel, whatever 'record' says
</Response>`),
  );
});

describe("A URL that nobody can ask is told", () => {
  it(
    "where its beginning is broken",
    check(`<Response>
  <Play>https://http://example.com/a.mp3</Play>
        ~~~~~~~~~~~~~~~ This URL begins twice: one of the two must go
  <Play>https//example.com/a.mp3</Play>
        ~~~~~~~ A ':' is missing behind 'https'
  <Play>sounds\\a.mp3</Play>
        ~~~~~~~~~~~~ A URL is written with '/', not with '\\'
  <Play>sounds/a.mp3?next=https://example.com</Play>
</Response>`),
  );

  it(
    "where a SIP address names a region that Twilio does not have",
    check(`<Response>
  <Dial>
    <Sip>sip:alice@example.com;region=xx9</Sip>
                               ~~~~~~~~~~ 'region' must be 'us1', 'us2', 'ie1', 'de1', 'sg1', 'jp1', 'br1' or 'au1'
    <Sip>sip:alice@example.com;region=ie1</Sip>
  </Dial>
</Response>`),
  );

  it(
    "where its host cannot be",
    check(`<Response>
  <Play>http://mybox.local/a.mp3</Play>
               ~~~~~~~~~~~ Twilio cannot reach 'mybox.local': it is an address of your own network
  <Play>http://169.254.1.1/a.mp3</Play>
               ~~~~~~~~~~~ Twilio cannot reach '169.254.1.1': it is an address of your own network
  <Play>http://a..com/a.mp3</Play>
               ~~~~~~ A part is missing between the dots of 'a..com'
  <Play>https://example.com:99999/a.mp3</Play>
                            ~~~~~ A port is at most 65535, not 99999
  <Play>https://local.example.com:8443/a.mp3</Play>
</Response>`),
  );
});

describe("A message names what is really wrong", () => {
  it(
    "with who sends a message, and with who calls over SIP",
    check(`<Response>
  <Dial callerId="John Doe"><Sip>sip:alice@example.com</Sip></Dial>
                  ~~~~~~~~ A 'callerId' for SIP cannot contain blanks
</Response>`),
  );

  it(
    "which is the length of a sender's name",
    check(`<Response>
  <Message from="My Company Inc">Hello</Message>
                 ~~~~~~~~~~~~~~ 'My Company Inc' is neither a phone number nor a name of up to 11 letters, digits and blanks
</Response>`),
  );

  it(
    "which is the body that is empty, not its message",
    check(`<Response>
  <Message><Body></Body></Message>
            ~~~~ <Body> is empty: it needs text
</Response>`),
  );

  it(
    "which is the form of the quotes, or the comma in a list",
    check(`<Response>
  <Gather action="/a" timeout=“10”><Say>Hello</Say></Gather>
                              ~~~~ The value of 'timeout' must stand in straight quotes (" or '), not in curly ones
  <Dial>
    <Number statusCallback="https://example.com/e" statusCallbackEvent="initiated, ringing">+14155550100</Number>
                                                                        ~~~~~~~~~~~~~~~~~~ These values must be separated by blanks alone
  </Dial>
</Response>`),
  );

  it(
    "and where the attribute belongs",
    check(`<Response>
  <Dial sendDigits="12"><Number>+14155550100</Number></Dial>
        ~~~~~~~~~~ <Dial> has no attribute 'sendDigits'; it belongs to <Number>
</Response>`),
  );

  it(
    "with all values where none is near",
    check(`<Response>
  <Dial record="sometimes">+14155550100</Dial>
                ~~~~~~~~~ 'sometimes' is not a valid value for 'record': write 'do-not-record', 'record-from-answer', 'record-from-answer-dual', 'record-from-ringing', 'record-from-ringing-dual', 'true' or 'false'
</Response>`),
  );
});
