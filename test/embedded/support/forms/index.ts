import { cSharpForms } from "./c-sharp";
import type { Form } from "./form";
import { goForms } from "./go";
import { javaForms } from "./java";
import { kotlinForms } from "./kotlin";
import { phpForms } from "./php";
import { pythonForms } from "./python";
import { rubyForms } from "./ruby";
import { rustForms } from "./rust";
import { scriptForms } from "./script";

export { type Embedded, embed, type Form, quotedFor } from "./form";

/** The ways in which people write TwiML into programs. */
export const forms: readonly Form[] = [
  ...scriptForms,
  ...pythonForms,
  ...rubyForms,
  ...phpForms,
  ...cSharpForms,
  ...javaForms,
  ...goForms,
  ...kotlinForms,
  ...rustForms,
];
