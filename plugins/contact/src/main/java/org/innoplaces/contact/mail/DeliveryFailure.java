package org.innoplaces.contact.mail;

import java.util.List;

/**
 * What a mail server tells of a mail that did not arrive.
 *
 * @param originals the Message-IDs that may be that mail's
 * @param reason one line, for people; often in the words of the server
 * @param lasting whether the server has given up
 */
public record DeliveryFailure(List<String> originals, String reason, boolean lasting) {

  /** Keeps a copy. */
  public DeliveryFailure {
    originals = List.copyOf(originals);
  }
}
