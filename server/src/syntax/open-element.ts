import type { PlacedPiece } from "./pieces";
import type { TwimlElement, TwimlNode } from "./tree";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An element that is being put together. */
export type OpenElement = Writable<Omit<TwimlElement, "children">> & { children: TwimlNode[] };
export type OpenPiece = Writable<PlacedPiece>;
