package org.innoplaces.membership;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What somebody fills in, after it was checked.
 *
 * @param form the version of the form that was filled in
 */
public record Filing(Applicant applicant, int form, Answers answers) {

  /**
   * The same for the same answers to the same questions; {@code how} is what is to become of it.
   */
  public String digest(Move how) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String all = how.token() + "\n" + applicant.email() + "\n" + form + "\n" + answers.write();
      return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
