/**
 * Fills up what an escape means in the text of a string: `\'` is one character and takes the place of two. Unicode keeps this
 * character for use inside of programs, and XML allows it; nobody is shown it, and no program gets it written.
 */
export const unwritten = "\uFDD0";
