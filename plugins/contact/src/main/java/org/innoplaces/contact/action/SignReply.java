package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.contact.ContactSettings;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.ReplySecret;
import org.innoplaces.contact.ReplySecrets;
import org.innoplaces.contact.ReplyToken;
import org.innoplaces.settings.action.CurrentSettings;

/**
 * The address by which a person's answer finds its conversation where the references of the mail
 * are lost: the mailbox's own with a signed token behind a plus sign. For our own actions.
 */
@ApplicationScoped
public class SignReply {

  private static final int BYTES = 32;
  private static final int LONGEST_LOCAL_PART = 64;

  private final ReplySecrets secrets;
  private final ConversationRepository conversations;
  private final CurrentSettings settings;

  /** For CDI proxies. */
  protected SignReply() {
    this(null, null, null);
  }

  @Inject
  SignReply(ReplySecrets secrets, ConversationRepository conversations, CurrentSettings settings) {
    this.secrets = secrets;
    this.conversations = conversations;
    this.settings = settings;
  }

  /** Makes the secret unless it is there, in a transaction of its own or the caller's. */
  @Transactional
  public void prepare() {
    if (secrets.find().isEmpty()) {
      conversations.queue();
      if (secrets.find().isEmpty()) {
        byte[] made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        secrets.add(new ReplySecret(Base64.getEncoder().encodeToString(made)));
      }
    }
  }

  /** Where answers to a conversation go; empty when no mails are fetched. */
  @Transactional
  public Optional<String> address(UUID conversation) {
    return settings
        .of(ContactSettings.class)
        .fetched()
        .flatMap(mailbox -> token().map(token -> with(mailbox, token.of(conversation))))
        .filter(address -> address.indexOf('@') <= LONGEST_LOCAL_PART);
  }

  /** The conversation that an address names; empty when it names none, or we did not write it. */
  @Transactional
  public Optional<UUID> conversation(String address) {
    String mailbox = settings.of(ContactSettings.class).fetched().orElse("");
    String written = address.toLowerCase(Locale.ROOT);
    int at = mailbox.lastIndexOf('@');
    String start = at < 0 ? "" : mailbox.substring(0, at) + "+";
    String end = at < 0 ? "" : mailbox.substring(at);
    if (at < 0
        || written.length() <= start.length() + end.length()
        || !written.startsWith(start)
        || !written.endsWith(end)) {
      return Optional.empty();
    }
    String inside = written.substring(start.length(), written.length() - end.length());
    return token().flatMap(token -> token.read(inside));
  }

  /** Whether an address is that of the mailbox. */
  @Transactional
  public boolean isMailbox(String address) {
    return settings.of(ContactSettings.class).fetched().filter(address::equals).isPresent();
  }

  private Optional<ReplyToken> token() {
    return secrets.find().map(ReplyToken::new);
  }

  private static String with(String mailbox, String token) {
    int at = mailbox.lastIndexOf('@');
    return mailbox.substring(0, at) + "+" + token + mailbox.substring(at);
  }
}
