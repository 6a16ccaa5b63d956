package org.innoplaces.testkit.planted.libraries.action;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;

/** A verb that writes mail itself. */
public class PostingAction {

  /** Sets the subject. */
  public void post(Message message) throws MessagingException {
    message.setSubject("Your book is due");
  }
}
