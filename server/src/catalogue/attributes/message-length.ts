/**
 * The most characters that one message can have, over all its `<Body>`. Twilio's page of `<Message>` wants fewer than
 * this, the entry of error 14103 allows as many.
 */
export const messageLength = 1600;
