package org.innoplaces.mail.extension;

import java.util.List;
import org.innoplaces.mail.MailTemplate;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Names the mails of a plugin, whose words administrators may change on the desk.
 *
 * <p>A CDI bean, asked whenever a mail is written or the templates are shown, on the caller's
 * thread and in its transaction; no database. What it throws leaves its mails out. Of two mails of
 * one id the second is left out. A mail is written by {@code PostTemplate}.
 */
@ExtensionPoint(since = "0.1")
public interface MailTemplates {

  /** The mails; never null. */
  List<MailTemplate> templates();
}
