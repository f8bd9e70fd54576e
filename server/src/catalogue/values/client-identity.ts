/** Blanks, delimiters and the like, which a client's name should not hold. Source: https://www.twilio.com/docs/voice/twiml/client */
export const doubtfulInIdentity = /[\s<>#%"{}|\\^[\]`]/;
