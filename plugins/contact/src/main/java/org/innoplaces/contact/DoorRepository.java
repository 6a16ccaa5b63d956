package org.innoplaces.contact;

/** The one row of the door, and the secret that hangs behind it. */
public interface DoorRepository {

  /**
   * What signs the things that forms send back, as hexadecimal digits; made when it is needed
   * first. Changes the database then, so it is for a transaction of its own.
   */
  String secret();
}
