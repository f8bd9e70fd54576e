import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rules } from "../../server/src/rules";
import { findingsOf } from "../support/check";

describe("What is unusual but right has no finding, not even a hint", () => {
  for (const text of [
    "<Response/>",
    "<Response></Response>",
    "<?xml version='1.0' encoding='utf-8' standalone='yes'?><Response><Say>Hi</Say></Response>",
    "<!-- a --><Response><!-- b --><Say><!-- c -->Hi</Say></Response><!-- d -->",
    "<Response>\n<Say\n  voice = \"Polly.Joanna\"\n  language='en-US'\n>Hi</Say\n></Response>",
    "<Response><Say><![CDATA[Tom & Jerry <3]]></Say></Response>",
    "<Response><Say>&#x48;ello &#8364; &lt;b&gt;</Say></Response>",
    '<Response><Gather action="?step=2"><Say>1</Say></Gather><Redirect>?step=1</Redirect></Response>',
    "<Response><Redirect>../menu.php?a=1&amp;b=2#x</Redirect></Response>",
    "<Response><Redirect>//example.com/menu</Redirect></Response>",
    "<Response><Redirect>https://user:{{Secret}}@example.com/a</Redirect></Response>",
    '<Response><Play digits="wwww1928#"/></Response>',
    '<Response><Dial><Number sendDigits="1W2w#*A">+14155550100</Number></Dial></Response>',
    "<Response><Dial>911</Dial></Response>",
    "<Response><Dial>+18005550100</Dial></Response>",
    '<Response><Dial callerId="client:joe"><Client>joe@example.com</Client></Dial></Response>',
    '<Response><Dial callerId="anonymous"><Sip>sip:joe@example.com;transport=tls?X-a=1&amp;X-b=2</Sip></Dial></Response>',
    '<Response><Dial record="true" trim="trim-silence"><Conference startConferenceOnEnter="false" waitUrl="">room 1</Conference></Dial></Response>',
    '<Response><Enqueue waitUrl="wait.xml" workflowSid="WW0123456789abcdef0123456789abcdef"><Task>{"a": {"b": [1, 2]}}</Task></Enqueue></Response>',
    '<Response><Start><Stream name="a" url="wss://example.com/a"/></Start><Dial>+14155550100</Dial></Response>',
    '<Response><Stop><Stream name="a"/></Stop><Say>Bye</Say></Response>',
    '<Response><Connect action="/a"><ConversationRelay url="wss://example.com/a" ttsProvider="ElevenLabs" voice="UgBBYS2sOqTuMpoF3BR0" transcriptionProvider="Deepgram" speechModel="nova-3-general" language="multi"><Language code="de-DE" voice="de-DE-Neural2-B" ttsProvider="Google"/></ConversationRelay></Connect></Response>',
    '<Response><Connect action="/a"><ConversationRelay url="wss://example.com/a"><Failover tries="1">as is<Language code="de-DE" speechmodel="x"><Say>Hi</Say></Language><language code="de-DE"/><Tts provider="b"><Dail/></Tts></Failover></ConversationRelay></Connect></Response>',
    '<Response><Connect action="/a"><ConversationRelay url="wss://example.com/a" includeInPrompt="turn-state,prompt-segments" events="config-updated"/></Connect></Response>',
    '<Response><Say voice="ElevenLabs.UgBBYS2sOqTuMpoF3BR0" language="fr-FR">Bonjour <emphasis>toi</emphasis></Say></Response>',
    "<Response><Start><MediaFilter/></Start><Stop><MediaFilter/></Stop><Say>Hi</Say></Response>",
    '<Response><Say voice="Google.en-US-Chirp3-HD-Aoede">Hi</Say></Response>',
    '<Response><Say voice="Polly.Léa" language="fr-FR">Bonjour</Say></Response>',
    '<Response><Say loop="0" voice="woman" language="en-gb">Hi</Say></Response>',
    '<Response><Message to="whatsapp:+14155550100" from="MyCompany">Hi</Message></Response>',
    "<Response><Message><Body>Hi 😀</Body><Body>there</Body></Message></Response>",
    "<Response><Say>{{#From}}Hello {{From}}{{/From}}{{^From}}Hello{{/From}}</Say></Response>",
    "<Response>{{#if}}<Say>Hi</Say>{{/if}}</Response>",
    '<Response><Dial timeout="{{Timeout}}" callerId="{{#e164}}{{From}}{{/e164}}">{{To}}</Dial></Response>',
    '<Response><Record action="/a"/><Say>No recording received. Goodbye</Say></Response>',
    '<Response><Record action="/a" timeout="10" finishOnKey="*#"/><Redirect>/again</Redirect></Response>',
    '<Response><Gather input="dtmf speech" hints="sales, support" action="/a"><Say>Hi</Say><Pause/><Play>/a.mp3</Play></Gather></Response>',
    '<Response><Say xml:lang="en-US">Hi</Say></Response>',
    '<Response xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="a.xsd"><Say>Hi</Say></Response>',
    '<Response><Refer action="/a"><Sip>sip:alice@example.com?User-to-User=123</Sip></Refer></Response>',
    "<Response><Dial><Sip>sip:{{user}}@{{host}}</Sip></Dial></Response>",
    '<Response><Reject reason="busy"/></Response>',
    "<Response><Hangup></Hangup></Response>",
    '<!DOCTYPE Response [<!ENTITY company "Example &amp; Sons">]><Response><Say>&company;</Say></Response>',
    '<Response><Dial action="/after" method="GET" timeout="15"><Number url="/whisper" method="GET" statusCallback="https://example.com/s" statusCallbackEvent="initiated ringing answered completed" statusCallbackMethod="GET">+442079460000</Number><Client url="w.xml">joe</Client></Dial></Response>',
    '<Response><Say voice="Polly.Joanna"><prosody rate="x-slow"><s>One</s><s>Two <w role="amazon:VB">read</w></s></prosody><lang xml:lang="fr-FR">Bonjour</lang></Say></Response>',
    "<Response><Say>10 > 5 and \"quotes\" and 'apostrophes'</Say></Response>",
    "<Response><Dial>+390612345</Dial></Response>",
    "<Response><Dial>+8613812345678</Dial></Response>",
    "<Response><Dial>+5511987654321</Dial></Response>",
    "<Response><Dial>+33123456789</Dial></Response>",
    "<Response><Dial>+4915112345678</Dial></Response>",
    "<Response><Dial>+6591234567</Dial></Response>",
    "<Response><Dial>+97312345678</Dial></Response>",
    "<Response><Dial>+88216123456</Dial></Response>",
    '<Response><Say>Your order totals $5 = 5 dollars</Say><Say>a="b">c</Say></Response>',
    "<Response><Say>Visit /Say> now</Say></Response>",
  ]) {
    it(text, () => {
      assert.deepEqual(
        findingsOf(rules, text).map(({ ruleId, message }) => `${ruleId}: ${message}`),
        [],
      );
    });
  }
});
