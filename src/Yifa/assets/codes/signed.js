// Texts with a signature anybody can check: compact JWS, ES256, base64url in its one canonical form. Runs in pages, in the worker and in Node.
const text = new TextDecoder("utf-8", { fatal: true });

export const bytesOf = (string) => new TextEncoder().encode(string);

export function encode(bytes) {
  let chars = "";
  for (const byte of bytes) chars += String.fromCharCode(byte);
  return btoa(chars).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The bytes of canonical base64url; null when the string is not that. */
export function decode(string) {
  if (!/^[A-Za-z0-9_-]*$/.test(string) || string.length % 4 === 1) return null;
  const bytes = Uint8Array.from(atob(string.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
  return encode(bytes) === string ? bytes : null;
}

/** What JSON in the bytes says; null when there is none. */
export function json(bytes) {
  try {
    return JSON.parse(text.decode(bytes));
  } catch (wrong) {
    if (wrong instanceof SyntaxError || wrong instanceof TypeError) return null;
    throw wrong;
  }
}

/** Reads a signed text of a type without asking who signed it; null when the string is none. */
export function read(string, type) {
  const parts = string.split(".");
  if (parts.length !== 3) return null;
  const [head, payload, signature] = parts.map(decode);
  if (!head || !payload || signature?.length !== 64) return null;
  const header = json(head);
  if (header?.alg !== "ES256" || header.typ !== type || typeof header.kid !== "string" || "crit" in header) return null;
  return { kid: header.kid, payload, signature, signed: bytesOf(`${parts[0]}.${parts[1]}`) };
}

/** Whether the key with this public point (64 bytes) signed the bytes. */
export async function isSigned(signed, signature, point) {
  const curve = { name: "ECDSA", namedCurve: "P-256" };
  const key = await crypto.subtle.importKey("raw", Uint8Array.of(4, ...point), curve, false, ["verify"]).catch((wrong) => {
    if (wrong instanceof DOMException) return null; // not on the curve
    throw wrong;
  });
  return key !== null && crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, signature, signed);
}
