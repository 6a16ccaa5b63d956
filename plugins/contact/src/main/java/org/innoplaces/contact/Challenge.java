package org.innoplaces.contact;

/**
 * Work for a browser, in version 1 of ALTCHA's protocol: find the number up to {@code most} whose
 * digits, behind the salt, have {@code digest} as their SHA-256.
 *
 * @param salt ends with when the challenge does
 * @param signature ours, of the digest
 */
public record Challenge(String digest, int most, String salt, String signature) {

  /** The only algorithm that we ask for. */
  public static final String ALGORITHM = "SHA-256";
}
