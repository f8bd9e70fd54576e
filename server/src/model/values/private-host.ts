/** Whether the host's name, without port, is one that nobody outside of its own network can reach. */
export function isPrivateHost(name: string): boolean {
  return name === "[::1]" || privateNames.test(name) || privateAddresses.test(name);
}

const privateNames = /^(?:.+\.)?localhost\.?$/i;
/** Source: https://www.rfc-editor.org/rfc/rfc1918 and, for the computer itself, https://www.rfc-editor.org/rfc/rfc1122 */
const privateAddresses = /^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}$|^0\.0\.0\.0$/;
