/** Whether the host's name, without port, is one that nobody outside of its own network can reach. */
export function isPrivateHost(name: string): boolean {
  return name === "[::1]" || privateNames.test(name) || privateAddresses.test(name) || privateAddresses6.test(name);
}

/** Source: https://www.iana.org/assignments/special-use-domain-names, and `.internal`, which is never given away. */
const privateNames = /^(?:.+\.)?localhost\.?$|\.(?:local|internal|home\.arpa|test|invalid)\.?$/i;
/** Link-local and private ones. Source: https://www.iana.org/assignments/iana-ipv6-special-registry */
const privateAddresses6 = /^\[(?:fe80|f[cd][\da-f]{2}):[\da-f:]+\]$/i;
/** Source: https://www.rfc-editor.org/rfc/rfc1918, for the computer itself rfc1122, for what gets no address rfc3927. */
const privateAddresses = /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}$|^0\.0\.0\.0$/;
