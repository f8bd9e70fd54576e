/**
 * The extensions of files that Twilio can play to a caller or send in a message, in small letters.
 * Sources: https://www.twilio.com/docs/voice/twiml/play and https://www.twilio.com/docs/messaging/guides/accepted-mime-types
 */
export const audioExtensions: readonly string[] = ["mp3", "wav", "aif", "aiff", "aifc", "gsm", "ulaw", "au"];

const messageExtensions = ["amr", "ogg", "mp4", "3gp", "mov", "gif", "jpg", "jpeg", "png", "pdf", "vcf", "csv", "rtf"];

export const mediaExtensions: readonly string[] = [...audioExtensions, ...messageExtensions];
