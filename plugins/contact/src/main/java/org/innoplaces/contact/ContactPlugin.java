package org.innoplaces.contact;

import org.innoplaces.access.Permission;
import org.innoplaces.plugin.Plugin;

/** Says who we are; nothing calls it. */
@Plugin(id = ContactPlugin.ID, version = "0.1.0", requires = "[0.1,1)")
public final class ContactPlugin {

  /** Names our page, our screens and our place under {@code /api}. */
  public static final String ID = "contact";

  /** The conversations: what one may have a permission to read and to answer. */
  public static final String INBOX = "contact-inbox";

  /** To read what people write. */
  public static final Permission READ = new Permission("read", INBOX);

  /** To answer it, and to say who does and how it stands. */
  public static final Permission ANSWER = new Permission("answer", INBOX);

  /** To say what one can write about. */
  public static final Permission MANAGE = new Permission("manage", "contact-subjects");

  /** The mail to who wrote. */
  public static final String ACKNOWLEDGEMENT = "contact.acknowledgement";

  /** The mail to the team that answers. */
  public static final String NOTICE = "contact.notice";

  /** The mail with our answer. */
  public static final String ANSWER_MAIL = "contact.answer";

  /** The mail that asks a sender to confirm a message, and what its link does. */
  public static final String CONFIRMATION = "contact.confirmation";

  private ContactPlugin() {}
}
