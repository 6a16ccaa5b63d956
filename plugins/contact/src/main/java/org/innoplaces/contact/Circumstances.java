package org.innoplaces.contact;

/**
 * How a message came.
 *
 * @param address the network address of who sent it; may be empty
 * @param pass what the form was given when it was opened; may be empty
 * @param trapped whether a field was filled in that people do not see
 * @param proof the proof of work, as ALTCHA writes it; may be empty
 */
public record Circumstances(String address, String pass, boolean trapped, String proof) {

  /** As programs send it that know no form. */
  public static Circumstances ofProgram(String address, String proof) {
    return new Circumstances(address, "", false, proof);
  }
}
