package org.innoplaces.webapp.oidc;

import org.innoplaces.account.Secret;

/**
 * One way to the provider and back. The browser keeps its secret; everything that the way needs is
 * made of it, so nothing is stored before somebody has come back, and only this browser can come
 * back.
 *
 * @param secret 256 random bits
 * @param to where to go at the desk when it is done
 */
public record Journey(Secret secret, String to) {

  /** A way that starts now. */
  public static Journey start(String to) {
    return new Journey(Secret.random(""), to);
  }

  /** What the provider sends back beside the code. */
  String state() {
    return part("state");
  }

  /** What stands in the ID token. */
  String nonce() {
    return part("nonce");
  }

  /** What only we know, while everybody sees its digest (RFC 7636). */
  String verifier() {
    return part("verifier");
  }

  /** By which the answer is known as used. */
  public Secret attempt() {
    return new Secret(part("attempt"));
  }

  private String part(String name) {
    return new Secret(name + ":" + secret.value()).digest();
  }
}
