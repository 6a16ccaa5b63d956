package org.innoplaces.testkit.planted.libraries.action;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;

/** A verb that writes mail itself. */
public class PostingAction {

  /** Sends it with a subject. */
  public void post(Message message) throws MessagingException {
    message.setSubject("Your book is due");
    Transport.send(message);
  }
}
