export const unmistakable: readonly string[];
