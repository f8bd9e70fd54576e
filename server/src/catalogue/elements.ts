import { body } from "./elements/messaging/body";
import { media } from "./elements/messaging/media";
import { message } from "./elements/messaging/message";
import { breakTag } from "./elements/ssml/break";
import { emphasisTag } from "./elements/ssml/emphasis";
import { langTag } from "./elements/ssml/lang";
import { pTag } from "./elements/ssml/p";
import { phonemeTag } from "./elements/ssml/phoneme";
import { prosodyTag } from "./elements/ssml/prosody";
import { sTag } from "./elements/ssml/s";
import { sayAsTag } from "./elements/ssml/say-as";
import { subTag } from "./elements/ssml/sub";
import { wTag } from "./elements/ssml/w";
import { aiSession } from "./elements/voice/ai-session";
import { annotate } from "./elements/voice/annotate";
import { application } from "./elements/voice/application";
import { applicationSid } from "./elements/voice/application-sid";
import { assistant } from "./elements/voice/assistant";
import { autopilot } from "./elements/voice/autopilot";
import { billingReferenceTag } from "./elements/voice/billing-reference-tag";
import { client } from "./elements/voice/client";
import { conference } from "./elements/voice/conference";
import { config } from "./elements/voice/config";
import { connect } from "./elements/voice/connect";
import { conversation } from "./elements/voice/conversation";
import { conversationRelay } from "./elements/voice/conversation-relay";
import { conversationRelaySession } from "./elements/voice/conversation-relay-session";
import { dial } from "./elements/voice/dial";
import { echo } from "./elements/voice/echo";
import { enqueue } from "./elements/voice/enqueue";
import { failover } from "./elements/voice/failover";
import { gather } from "./elements/voice/gather";
import { hangup } from "./elements/voice/hangup";
import { header } from "./elements/voice/header";
import { headers } from "./elements/voice/headers";
import { identity } from "./elements/voice/identity";
import { language } from "./elements/voice/language";
import { leave } from "./elements/voice/leave";
import { mediaFilter } from "./elements/voice/media-filter";
import { number } from "./elements/voice/number";
import { parameter } from "./elements/voice/parameter";
import { pause } from "./elements/voice/pause";
import { pay } from "./elements/voice/pay";
import { play } from "./elements/voice/play";
import { prompt } from "./elements/voice/prompt";
import { queue } from "./elements/voice/queue";
import { queueInResponse } from "./elements/voice/queue-in-response";
import { record } from "./elements/voice/record";
import { recording } from "./elements/voice/recording";
import { redirect } from "./elements/voice/redirect";
import { refer } from "./elements/voice/refer";
import { reject } from "./elements/voice/reject";
import { response } from "./elements/voice/response";
import { room } from "./elements/voice/room";
import { say } from "./elements/voice/say";
import { sim } from "./elements/voice/sim";
import { sip } from "./elements/voice/sip";
import { sipInRefer } from "./elements/voice/sip-in-refer";
import { siprec } from "./elements/voice/siprec";
import { sms } from "./elements/voice/sms";
import { start } from "./elements/voice/start";
import { stop } from "./elements/voice/stop";
import { stream } from "./elements/voice/stream";
import { task } from "./elements/voice/task";
import { taskAttributes } from "./elements/voice/task-attributes";
import { transcription } from "./elements/voice/transcription";
import { uri } from "./elements/voice/uri";
import { virtualAgent } from "./elements/voice/virtual-agent";
import { whatsApp } from "./elements/voice/whatsapp";
import type { ElementSpec } from "./spec";

/** What is known of every element; one of two contexts stands here twice. In no order that matters. */
export const elementSpecs: readonly ElementSpec[] = [
  body,
  media,
  message,
  breakTag,
  emphasisTag,
  langTag,
  pTag,
  phonemeTag,
  prosodyTag,
  sTag,
  sayAsTag,
  subTag,
  wTag,
  aiSession,
  annotate,
  application,
  applicationSid,
  assistant,
  autopilot,
  billingReferenceTag,
  client,
  conference,
  config,
  connect,
  conversation,
  conversationRelay,
  conversationRelaySession,
  dial,
  echo,
  enqueue,
  failover,
  gather,
  hangup,
  header,
  headers,
  identity,
  language,
  leave,
  mediaFilter,
  number,
  parameter,
  pause,
  pay,
  play,
  prompt,
  queue,
  queueInResponse,
  record,
  recording,
  redirect,
  refer,
  reject,
  response,
  room,
  say,
  sim,
  sip,
  sipInRefer,
  siprec,
  sms,
  start,
  stop,
  stream,
  task,
  taskAttributes,
  transcription,
  uri,
  virtualAgent,
  whatsApp,
];
