import { asItIs, doubleQuoted, type Form, filledIn, formsOf, joinedBy, percentDoubled } from "./form";

export const goForms: readonly Form[] = formsOf("go", [
  {
    name: "a raw string",
    before: "package a\n\nvar answer = `",
    after: "`\n",
    hole: "` + name + `",
    forbids: "`",
    write: asItIs,
  },
  {
    name: "double quotes",
    before: 'package a\n\nvar answer = "',
    after: '"\n',
    hole: '" + name + "',
    write: doubleQuoted,
  },
  {
    name: "joined lines",
    before: 'package a\n\nvar answer = "',
    after: '"\n',
    hole: '" + name + "',
    write: joinedBy('"', " +\n\t"),
  },
  {
    name: "a format",
    before: "package a\n\nvar answer = fmt.Sprintf(`",
    after: "`, name)\n",
    hole: "%s",
    forbids: "`",
    write: filledIn(asItIs, percentDoubled),
  },
  {
    name: "a format that is written to a stream",
    before: 'package a\n\nfunc answer(w io.Writer, name string) {\n\tfmt.Fprintf(w, "',
    after: '", name)\n}\n',
    hole: "%[1]s",
    write: filledIn(doubleQuoted, percentDoubled),
  },
  { name: "bytes", before: "package a\n\nvar answer = []byte(`", after: "`)\n", forbids: "`", write: asItIs },
  {
    name: "a string below a comment",
    before: "package a\n\n// language=twiml\nvar answer = `",
    after: "`\n",
    hole: "` + name + `",
    forbids: "`",
    write: asItIs,
  },
]);
