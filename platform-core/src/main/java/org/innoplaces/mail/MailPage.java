package org.innoplaces.mail;

import java.util.List;

/** One page of mails, the newest first, and how many there are. */
public record MailPage(List<Mail> mails, long total) {

  /** Keeps a copy. */
  public MailPage {
    mails = List.copyOf(mails);
  }
}
