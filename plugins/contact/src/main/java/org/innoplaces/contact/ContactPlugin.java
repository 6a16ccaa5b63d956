package org.innoplaces.contact;

import org.innoplaces.plugin.Plugin;

/** Says who we are; nothing calls it. */
@Plugin(id = ContactPlugin.ID, version = "0.1.0", requires = "[0.1,1)")
public final class ContactPlugin {

  /** Names our page, our screens and our place under {@code /api}. */
  public static final String ID = "contact";

  /** The conversations: what one may have a permission to read and to answer. */
  public static final String INBOX = "contact-inbox";

  /** The mail to who wrote. */
  public static final String ACKNOWLEDGEMENT = "contact.acknowledgement";

  /** The mail to the team that answers. */
  public static final String NOTICE = "contact.notice";

  private ContactPlugin() {}
}
