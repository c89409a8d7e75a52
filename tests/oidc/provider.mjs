// A real OpenID provider for the tests of unified sign-on: node provider.mjs PORT REDIRECT_URI. Prints "ready" when it listens.
import Provider from "oidc-provider";

const [port, redirect] = process.argv.slice(2);
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{ client_id: "yifa", client_secret: "the-secret-of-the-tests", redirect_uris: [redirect], response_types: ["code"], grant_types: ["authorization_code"] }],
  cookies: { keys: ["only for tests"] },
  pkce: { methods: ["S256"], required: () => true },
  features: { devInteractions: { enabled: true } },
});
provider.listen(Number(port), "127.0.0.1", () => console.log("ready"));
