package org.innoplaces.contact.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.action.ConfirmMessage;
import org.innoplaces.link.DeedWords;
import org.innoplaces.link.extension.LinkDeed;
import org.innoplaces.problem.Message;

/** What the link does by which somebody says that they wrote a message. */
@ApplicationScoped
class ConfirmDeed implements LinkDeed {

  private final ConfirmMessage messages;

  protected ConfirmDeed() {
    this(null);
  }

  @Inject
  ConfirmDeed(ConfirmMessage messages) {
    this.messages = messages;
  }

  @Override
  public String purpose() {
    return ContactPlugin.CONFIRMATION;
  }

  @Override
  public DeedWords words(String conversation) {
    return new DeedWords(
        ContactWords.of("confirm.title"),
        ContactWords.of(
            "confirm.text", messages.look(UUID.fromString(conversation)).subject().title()),
        ContactWords.of("confirm.do"));
  }

  @Override
  public Message act(String conversation) {
    messages.confirm(UUID.fromString(conversation));
    return ContactWords.of("confirm.done");
  }
}
